package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process: arguments, streams and exit codes of the command-line contract. */
class ProcessIT {

    private static final Path JAR = Path.of("target", "zhoubao.jar").toAbsolutePath();
    private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWith("", arguments);
    }

    private Outcome runWith(String input, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = text(process.getInputStream());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, Files.readString(folder.resolve("err")));
    }

    private Process start(String... arguments) throws IOException {
        return process(arguments).start();
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("ZHOUBAO_LIBRARY", SEEDS.toString());
        builder.environment().put("ZHOUBAO_LANG", "en");
        return builder;
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void loadsNoClassForAFormThatIsNotThere() throws Exception {
        Path classes = folder.resolve("classes");
        ProcessBuilder builder = process("list");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);

        assertThat(builder.start().waitFor()).isZero();
        assertThat(classes)
                .content()
                .contains("dev.zhoubao.ingest.form.Form")
                .doesNotContain("org.apache.pdfbox", "org.apache.poi.openxml4j", "org.apache.james", "com.rometools");
    }

    @Test
    void writesResultsToStandardOutputAlone() throws Exception {
        Outcome outcome = run("list", "--columns", "week,incidents", "--format", "csv");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .startsWith("week,incidents", "2024-19,495")
                .hasSize(6);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void writesErrorsToStandardErrorAlone() throws Exception {
        Outcome outcome = run("show", "99");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("zhoubao: week 99 is not loaded; the nearest loaded weeks are 2024-39, 2024-47, 2024-51\n");
    }

    @Test
    void saysErrorsInTheLanguageAskedFor() throws Exception {
        assertThat(run("--lang", "zh", "show", "99").err())
                .isEqualTo("zhoubao: 未载入 99；最接近的已载入的周为 2024-39、2024-47、2024-51\n");
        assertThat(run("--lang", "zh", "--color", "pink", "list").err())
                .isEqualTo("zhoubao: --color 为“pink”；可用的值：auto、always、never；可试：zhoubao help options\n");
    }

    @Test
    void returnsTwoForWrongUsage() throws Exception {
        assertThat(run("dif", "27").code()).isEqualTo(2);
        assertThat(run("--nope").code()).isEqualTo(2);
        assertThat(run("--lang", "fr", "list").err())
                .isEqualTo("zhoubao: --lang is 'fr'; it takes one of: en, zh; try: zhoubao help options\n");
    }

    @Test
    void takesArgumentsAsTheCallersShellQuotedThem() throws Exception {
        Outcome outcome = run("list", "--format", "csv", "--output", "my weeks.csv");
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("my weeks.csv")).exists();
    }

    @Test
    void runsACommandFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("weekly.zb"), "# weekly\nlist 27 --columns week --format csv\nbogus\n");
        Outcome outcome = run("@" + file.getFileName());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEqualTo("week\n2024-27\n");
        assertThat(outcome.err()).isEqualTo("weekly.zb:3: unknown command 'bogus'; list the commands with: help\n");
    }

    @Test
    void runsTheCommandsOfStandardInput() throws Exception {
        Outcome outcome = runWith("list 27 --columns week --format csv\nshow 99\nversion\n");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("week\n2024-27\n");
        assertThat(outcome.err()).startsWith("<stdin>:2: week 99 is not loaded");
    }

    @Test
    void endsWellOnEmptyStandardInput() throws Exception {
        Outcome outcome = runWith("");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out() + outcome.err()).isEmpty();
    }

    @Test
    void printsAStackTraceOnlyWithDebug() throws Exception {
        assertThat(run("show", "99").err()).doesNotContain("\tat ");
        assertThat(run("--debug", "show", "99").err()).contains("\tat dev.zhoubao.");
    }

    @Test
    void endsQuietlyWhenNobodyReads() throws Exception {
        Process process = start("show", "27", "--format", "ndjson");
        process.getInputStream().close();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void ignoresSettingsOfAnotherProgramInTheCallersFolder() throws Exception {
        Files.writeString(
                folder.resolve("application.properties"), "spring.shell.interactive.enabled=nonsense\ndebug=true\n");
        assertThat(run("version").err()).isEmpty();
    }

    @Test
    void readsTheConfigurationFile() throws Exception {
        Path config = Files.createDirectories(folder.resolve("config/zhoubao"));
        Files.writeString(config.resolve("zhoubao.properties"), "color=sometimes\n");
        Outcome outcome = run("version");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("zhoubao.properties is 'sometimes'; it takes one of: auto, always, never");
    }

    @Test
    void coloursOnlyOnDemandWhenPiped() throws Exception {
        assertThat(run("diff", "27", "51").out()).doesNotContain("\u001b[");
        assertThat(run("--color", "always", "diff", "27", "51").out()).contains("\u001b[");
    }
}
