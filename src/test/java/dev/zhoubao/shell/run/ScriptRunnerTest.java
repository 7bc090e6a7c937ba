package dev.zhoubao.shell.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    void runsNothingOfAFileInUtf16WithoutAMark() throws IOException {
        Path file = Files.writeString(folder.resolve("weekly.zb"), "version\n", StandardCharsets.UTF_16LE);
        Outcome outcome = shell.run("run '" + file + "'");
        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message()).isEqualTo(file + " is not UTF-8 text; save it as UTF-8 and run it again");
        assertThat(outcome.out()).isEmpty();
        shell.run("run --dry-run '" + file + "'");
        assertThat(shell.err()).contains(file + " is not UTF-8 text; save it as UTF-8 and run it again");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAtALineThatDoesNotEnd() {
        Outcome outcome = shell.run("run /dev/zero");
        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message())
                .isEqualTo(
                        "/dev/zero has a line of more than 1 million characters, which is no command; check the file");
    }

    @Test
    void refusesFilesThatTheSessionUses() throws IOException {
        Path file = write("weekly.zb", "transcript '" + folder.resolve("weekly.zb") + "'");
        assertThat(shell.run("run '" + file + "'").message())
                .endsWith("weekly.zb is the command file that is running; name another file");
        Path text = folder.resolve("text");
        shell.run("transcript '" + text + "'");
        assertThat(shell.run("list --output '" + text + "'").message())
                .startsWith("the transcript is being written to " + text);
        assertThat(shell.run("run '" + text + "'").message()).startsWith("the transcript is being written to " + text);
        shell.run("transcript --off");
        assertThat(shell.run("list --output '" + text + "'").code()).isZero();
    }

    @Test
    void takesAnyNumberOfConditions() {
        assertThat(shell.run("list " + "--where incidents>1 ".repeat(10_000) + "--columns week --format csv")
                        .lines())
                .hasSize(6);
    }

    @Test
    void passesOnTheExitCodeOfWrongUsage() throws IOException {
        assertThat(run("list --nope").code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(run("list 'open").message()).endsWith("weekly.zb:1: a quote is not closed");
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

    @Test
    void putsValuesOfTheCommandLineIntoWords() throws IOException {
        Path file =
                write("weekly.zb", "list ${week} --columns ${column:-grade} --format csv", "search '${text}' --count");
        Outcome outcome = shell.run("run '" + file + "' --week 27 --column=week --text 'no such words'");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).startsWith("week", "2024-27");
        assertThat(shell.run("run '" + file + "' --week 27 --text=起").lines()).startsWith("grade", "良");
    }

    @Test
    void saysHowToGiveAVariableItsValue() throws IOException {
        Path file = write("weekly.zb", "", "list ${week}");
        Outcome outcome = shell.run("run '" + file + "'");
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message())
                .isEqualTo(file + ":2: ${week} has no value; give it one after the file name: run " + file
                        + " --week VALUE; or write a default: ${week:-VALUE}");
    }

    @Test
    void notesAValueThatNoLineUsesThatWasRun() throws IOException {
        Path file = write("weekly.zb", "list 27 --columns week --format csv", "exit", "list ${weak}");
        assertThat(shell.run("run '" + file + "' --weak 39").lines()).containsExactly("week", "2024-27");
        assertThat(shell.err()).isEqualTo("note: no line of " + file + " that was run uses ${weak}\n");
    }

    @Test
    void findsEveryMistakeOfADryRunAndRunsNothing() throws IOException {
        Path inner = write("inner.zb", "list ${range}", "show 27 --bogus");
        Path out = folder.resolve("out.csv");
        Path file = write(
                "weekly.zb",
                "list --format csv --output '" + out + "'",
                "shwo 27",
                "list 27..x",
                "list --limit many",
                "assert latest incidents?5",
                "run '" + inner + "' --range ..30",
                "show ${week}",
                "exit",
                "never read");
        Outcome outcome = shell.run("run --dry-run '" + file + "'");
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).isEmpty();
        assertThat(shell.err().lines()).hasSize(6);
        assertThat(shell.err()
                        .lines()
                        .map(line -> line.substring(folder.toString().length())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("/weekly.zb:2: unknown command 'shwo'; did you mean show?"),
                        line -> assertThat(line).startsWith("/weekly.zb:3: '"),
                        line -> assertThat(line).startsWith("/weekly.zb:4: --limit is 'many'"),
                        line -> assertThat(line).startsWith("/weekly.zb:5: "),
                        line -> assertThat(line)
                                .isEqualTo("/weekly.zb:6: " + inner
                                        + ":2: show has no option --bogus; see its options with: help show"),
                        line -> assertThat(line).startsWith("/weekly.zb:7: ${week} has no value"));
        assertThat(out).doesNotExist();
    }

    @Test
    void saysThatADryRunFoundNothing() throws IOException {
        Path file = write("weekly.zb", "# head", "list ${year}", "assert latest incidents change < 20%");
        assertThat(shell.run("run '" + file + "' --dry-run --year 2024").code()).isZero();
        assertThat(shell.err()).isEqualTo(file + ": commands without a mistake: 2; nothing was run\n");
    }

    @Test
    void countsAnUnusedValueAndAFileThatRunsItselfAsMistakes() throws IOException {
        Path file = folder.resolve("weekly.zb");
        write("weekly.zb", "run '" + file + "'");
        assertThat(shell.run("run '" + file + "' --dry-run --year 2024").code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(shell.err().lines())
                .containsExactly(file + ":1: " + file + " runs itself", file + ": no line uses ${year}");
    }
}
