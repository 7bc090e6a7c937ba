package dev.zhoubao.shell;

/** The running program. */
public record Program(String version) {

    String nameAndVersion() {
        return "zhoubao " + version;
    }
}
