package dev.zhoubao.shell.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private Path file() {
        return folder.resolve("out");
    }

    private Outcome add(String command) {
        return shell.run(command + " --append --output '" + file() + "'");
    }

    @Test
    void saysOnStandardErrorWhatIsWrittenAndWhere() {
        assertThat(told("list 27..39 --format csv --output '" + file() + "'"))
                .isEqualTo("note: written: " + file() + " (csv, 2 rows)\n");
        assertThat(told("list 47 --format csv --append --output '" + file() + "'"))
                .isEqualTo("note: added to " + file() + " (csv, 1 row)\n");
        assertThat(told("show 27 --format json --output '" + file() + "'"))
                .isEqualTo("note: written: " + file() + " (json)\n");
        assertThat(told("list 27 --output /dev/null")).isEmpty();
    }

    private static String told(String command) {
        assertThat(shell.run(command).out()).isEmpty();
        return shell.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv"})
    void writesTheHeadOnce(String format) {
        assertThat(add("list 27 --columns week --format " + format).code()).isZero();
        assertThat(add("list 39 --columns week --format " + format).code()).isZero();
        assertThat(file()).hasContent("week\n2024-27\n2024-39");
    }

    @Test
    void addsObjectsOfNdjson() throws IOException {
        add("list 27 --format ndjson");
        add("list 39..47 --format ndjson");
        assertThat(Files.readAllLines(file())).hasSize(3).allMatch(line -> line.startsWith("{\"week\":\"2024-"));
    }

    @Test
    void setsResultsForPeopleApart() throws IOException {
        add("list 27 --columns week --format markdown");
        String first = Files.readString(file());
        add("list 27 --columns week --format markdown");
        assertThat(Files.readString(file())).isEqualTo(first + "\n" + first);
    }

    @Test
    void endsALineThatIsOpen() throws IOException {
        Files.writeString(file(), "\uFEFFweek\r\n2024-01");
        add("list 27 --columns week --format csv");
        assertThat(Files.readAllLines(file())).containsExactly("\uFEFFweek", "2024-01", "2024-27");
    }

    @Test
    void leavesAFileWithOtherColumnsAsItIs() throws IOException {
        Files.writeString(file(), "week,grade\n2024-01,x\n");
        Outcome outcome = add("list 27 --columns week --format csv");
        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message())
                .startsWith(file() + " has different columns from this result, so nothing was added");
        assertThat(file()).hasContent("week,grade\n2024-01,x\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void refusesASecondJsonDocument() {
        Outcome outcome = add("list --format json");
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).contains("--format ndjson");
        assertThat(file()).doesNotExist();
    }

    @Test
    void isNotForStandardOutput() {
        assertThat(shell.run("list --append --output -").message())
                .isEqualTo(
                        "--append adds to a file, but --output - is standard output; name a file, or leave out --append;"
                                + " try: help list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format json|--format",
                "--output other.csv|--output",
                "--append|--append",
                "--format json --append --output other.json|--format, --output, --append"
            })
    void hasNoResultToWriteWhereAnExportGoesToStandardOutput(String options, String named) {
        Outcome outcome = shell.run("export csv 27 --out - " + options);
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message())
                .startsWith(
                        "--out - writes the file itself to standard output, so there is no result for " + named + ";");
        assertThat(Path.of("other.csv")).doesNotExist();
    }

    @Test
    void tellsAPlanOfAnExportToStandardOutputInAnyFormat() {
        assertThat(shell.run("export csv 27 --out - --dry-run --format json").out())
                .startsWith("{");
    }

    @Test
    void wantsAFile() {
        assertThat(shell.run("list --append").message())
                .isEqualTo("--append adds to a file; name it with --output FILE; try: help list");
    }
}
