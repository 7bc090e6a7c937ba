package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the packaged program where little is as usual: no home, bare locales, no browser. */
@DisabledOnOs(OS.WINDOWS)
class OddPlacesIT {

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    /** Only these variables, and where Java is. */
    private Outcome run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("zhoubao").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "ZHOUBAO_JAR",
                        Path.of("target", "zhoubao.jar").toAbsolutePath().toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, Files.readString(folder.resolve("err")));
    }

    @Test
    void worksWithoutAHome() throws Exception {
        Map<String, String> nobody = Map.of("ZHOUBAO_JAVA_OPTS", "-Duser.home=?");
        assertThat(run(nobody, "list", "27", "--columns", "week", "--format", "csv")
                        .out())
                .isEqualTo("week\n2024-27\n");
        assertThat(folder.resolve("?")).doesNotExist();
    }

    @Test
    void saysThatAHomeThatIsNoneCannotBeWrittenTo() throws Exception {
        Path none = Files.createFile(folder.resolve("none"));
        Outcome outcome = run(Map.of("HOME", none.toString(), "LANG", "en_US.UTF-8"), "save", "jumps", "diff", "${1}");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("zhoubao: " + none + "/.config/zhoubao/commands cannot be written; set HOME or"
                        + " XDG_CONFIG_HOME to a folder that you may write to\n");
    }

    @Test
    void keepsSavedCommandsFromOneRunToTheNext() throws Exception {
        Map<String, String> home = Map.of("HOME", folder.toString());
        assertThat(run(home, "save", "one", "list", "${1}", "--columns", "week", "--format=csv")
                        .code())
                .isZero();
        assertThat(run(home, "one", "39").out()).isEqualTo("week\n2024-39\n");
    }

    @Test
    void drawsInAsciiAndSpeaksChineseInTheBareLocale() throws Exception {
        Path file = folder.resolve("周.csv");
        Map<String, String> bare = Map.of("HOME", folder.toString(), "LC_ALL", "C");
        Outcome outcome = run(bare, "--lang", "zh", "list", "27", "--columns", "week,grade");
        assertThat(outcome.out().lines()).contains("2024-27  良").anyMatch(line -> line.matches("-+"));
        run(bare, "list", "27", "--format", "csv", "--output", file.toString());
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void takesVariablesBehindACommandFile() throws Exception {
        Files.writeString(folder.resolve("weekly.zb"), "list ${week} --columns week --format csv\n");
        Map<String, String> home = Map.of("HOME", folder.toString());
        assertThat(run(home, "@weekly.zb", "--week", "2024-39").out()).isEqualTo("week\n2024-39\n");
        Outcome dry = run(home, "run", "weekly.zb", "--dry-run");
        assertThat(dry.code()).isEqualTo(2);
        assertThat(dry.err()).startsWith("weekly.zb:1: ${week}");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensTheArticleWithTheOpenerOnThePath() throws Exception {
        Path opener = folder.resolve("xdg-open");
        Files.writeString(opener, "#!/bin/sh\nprintf %s \"$1\" > '" + folder.resolve("seen") + "'\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        String path = folder + ":" + System.getenv("PATH");
        Outcome outcome =
                run(Map.of("HOME", folder.toString(), "PATH", path, "DISPLAY", ":9"), "open", "27", "--format", "json");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(Files.readString(folder.resolve("seen")));
        assertThat(Files.readString(folder.resolve("seen"))).startsWith("https://mp.weixin.qq.com/s?");
    }
}
