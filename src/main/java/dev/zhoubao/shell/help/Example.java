package dev.zhoubao.shell.help;

/**
 * A worked example of a command, which does what it says on the default library.
 *
 * @param line as it is typed, and as a POSIX shell takes it, too
 * @param purpose what it does, in English; the key of its translation
 * @param code the exit code it ends with
 */
public record Example(String line, String purpose, int code) {

    /** The name or alias that the line begins with. */
    String command() {
        return line.split(" ", 2)[0];
    }
}
