package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRunnerTest {

    @TempDir
    Path folder;

    private ShellUnderTest shell;

    @BeforeEach
    void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private Outcome run(String... lines) throws IOException {
        return shell.run("run '" + write("weekly.zb", lines) + "'");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    @Test
    void runsLineAfterLineSkippingBlanksAndComments() throws IOException {
        Outcome outcome = run(
                "\uFEFF# weekly",
                "",
                "// more",
                "list --columns week --format csv # trailing",
                "list 27 --columns grade --format csv\r");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).hasSize(8).startsWith("week").contains("grade");
    }

    @Test
    void stopsAtTheFirstFailureNamingFileAndLine() throws IOException {
        Outcome outcome = run("list 27 --columns week --format csv", "show 99", "version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message()).startsWith(folder.resolve("weekly.zb") + ":2: week 99 is not loaded");
        assertThat(outcome.lines()).containsExactly("week", "2024-27");
    }

    @Test
    void passesOnTheExitCodeOfWrongUsage() throws IOException {
        assertThat(run("list --nope").code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(run("list 'open").message()).endsWith("weekly.zb:1: a quote is opened and not closed");
    }

    @Test
    void goesOnWithKeepGoingAndReturnsTheFirstFailure() throws IOException {
        try (ShellUnderTest patient = new ShellUnderTest("--library", "seeds", "--keep-going")) {
            Path file = write("weekly.zb", "bogus", "show 99", "list 27 --columns week --format csv");
            Outcome outcome = patient.run("run '" + file + "'");
            assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
            assertThat(outcome.message()).isEmpty();
            assertThat(outcome.lines()).containsExactly("week", "2024-27");
            assertThat(patient.err().lines()).hasSize(2).allMatch(line -> line.startsWith(file + ":"));
        }
    }

    @Test
    void namesTheWholeWayToAFailureInANestedFile() throws IOException {
        Path inner = write("inner.zb", "bogus");
        assertThat(run("run '" + inner + "'").message())
                .startsWith(folder.resolve("weekly.zb") + ":1: " + inner + ":1: unknown command 'bogus'");
    }

    @Test
    void endsAFileThatRunsItself() throws IOException {
        assertThat(run("run '" + folder.resolve("weekly.zb") + "'").message()).endsWith("does one of them run itself?");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin.zb"), new byte[] {'l', 'i', 's', 't', ' ', (byte) 0xE9, '\n'});
        assertThat(shell.run("run '" + file + "'").message())
                .endsWith("is not UTF-8 text; save it as UTF-8 and run it again");
    }

    @Test
    void endsAFileAtExit() throws IOException {
        Outcome outcome = run("list 27 --columns week --format csv", "exit", "bogus");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).hasSize(2);
    }
}
