package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several commands have in common, on the five seeds: years, conditions, rows, columns, files. */
class DeskCommandsTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> weeks(String line) {
        return shell.run(line + " --format csv --columns week").lines().stream()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --where incidents gt 700|2024-39",
                "list --where incidents over 700 and grade=良|2024-39",
                "list --where=incidents under 200|2024-47",
                "list 2024 --where incidents change over 49%|2024-39 2024-51",
                "list --where week>=2024-47 and incidents<400 ..51|2024-47",
                "list --where incidents>400，incidents<490|2024-51"
            })
    void takesConditionsWithoutQuotes(String line, String weeks) {
        assertThat(weeks(line)).isEqualTo(List.of(weeks.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --where incidnts>4|'incidnts' is not a metric; did you mean incidents?",
                "assert latest incident>4|'incident' is not a metric; did you mean incidents?",
                "trend incident|'incident' is neither a metric nor weeks; did you mean incidents?",
                "trend incidents,phising|'phising' is neither a metric nor weeks; did you mean phishing?",
                "list --columns incident|'incident' is not a column; did you mean incidents?"
            })
    void namesTheMetricThatWasMeant(String line, String message) {
        assertThat(shell.run(line)).isEqualTo(new Outcome(2, "", message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --columns zzzzz", "set zzzzz on", "trend zzzzz", "list --where zzzzz>1"})
    void namesAtMostFiveInAnError(String line) {
        assertThat(shell.run(line).message().split(", ")).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "summary", "trend incidents", "export csv --dry-run"})
    void failsAlikeForAYearThatIsNotLoaded(String line) {
        assertThat(shell.run(line + " --year 2031").code()).isEqualTo(1);
        assertThat(shell.run(line + " 2031").code()).isEqualTo(1);
        assertThat(shell.run(line + " --year 2024").code()).isZero();
        assertThat(shell.run(line + " 2024 --year 2031"))
                .isEqualTo(new Outcome(
                        2, "", "no week of 2024 lies in the year of --year 2031; leave one of the two out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "check", "sources", "search x", "fetch --dry-run"})
    void failsForARangeOfWhichNothingIsKnown(String line) {
        assertThat(shell.run(line + " 2031").code()).isEqualTo(1);
    }

    @Test
    void drawsEveryMetricThatIsGiven() {
        assertThat(shell.json("trend all").get("metrics")).hasSize(5);
        assertThat(shell.json("trend incidents，phishing 27").get("metrics")).hasSize(2);
        assertThat(shell.json("list --where 'incidents lt 1,000'")).hasSize(5);
        assertThat(shell.json("list --where 'incidents>400,incidents<1，000'")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "problems|The last loads met no problem.",
                "problems 27|No problem was met in the documents of 2024-27.",
                "check latest|The checks found nothing wrong.",
                "gaps 27|There is no gap in 2024-27: every known week has a full copy.",
                "list --where incidents>100000|No week to list.",
                "saved|No command is saved; save one with: save NAME COMMAND",
                "diff 27 27|No figure has changed."
            })
    void saysWhatIsEmptyAndWhy(String line, String sentence) {
        assertThat(shell.run(line).out()).contains(sentence).doesNotContain("–\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gaps|week,url",
                "sources|week,file",
                "check|severity,message",
                "search 事件|week,text",
                "problems|file,message"
            })
    void takesColumnsAndALimit(String line, String columns) {
        List<String> lines = shell.run(line + " --columns " + columns + " --limit 2 --format csv")
                .lines();

        assertThat(lines.get(0)).isEqualTo(columns);
        assertThat(lines).hasSizeLessThanOrEqualTo(3);
        assertThat(shell.run(line + " --columns zz").code()).isEqualTo(2);
        assertThat(shell.run(line + " --limit 0").code()).isEqualTo(2);
    }

    @Test
    void limitsTheDataForProgramsToo() {
        assertThat(shell.json("gaps --limit 3")).hasSize(3);
    }

    @Test
    void listsAWeekThatIsOnlyKnown() {
        assertThat(weeks("list 2024-26 --all")).containsExactly("2024-26");
        assertThat(shell.run("list 2024-26").code()).isEqualTo(1);
        assertThat(shell.run("list 2031-26 --all").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a.json|[", "a.ndjson|{", "a.csv|week,", "a.tsv|week\t", "a.md|#", "a.txt|week "})
    void takesTheFormatFromTheNameOfTheFile(String name, String begin, @TempDir Path folder) throws IOException {
        assertThat(shell.run("list --output '" + folder.resolve(name) + "'").code())
                .isZero();
        assertThat(Files.readString(folder.resolve(name))).startsWith(begin);
    }

    @Test
    void writesToStandardOutputForADash() {
        assertThat(shell.run("list --output - --format json").out()).startsWith("[");
        assertThat(Path.of("-")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --output", "export csv --out"})
    void makesFoldersOnlyWhereThatIsAsked(String line, @TempDir Path folder) {
        Path file = folder.resolve("new/a.csv");

        Outcome refused = shell.run(line + " '" + file + "'");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.message()).startsWith("there is no folder " + file.getParent());
        assertThat(file.getParent()).doesNotExist();

        assertThat(shell.run(line + " '" + file + "' --parents").code()).isZero();
        assertThat(file).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, x.tsv, name the file *.csv",
        "json, x.NDJSON, name the file *.json",
        "xlsx, x.pdf, name the file *.xlsx",
        "xlsx, x.txt, name the file *.xlsx",
        "md, x.htm, name the file *.md",
        "json, x.csv, 'write: export csv, or name the file *.json'"
    })
    void refusesAFileThatPromisesAnotherFormat(String kind, String file, String hint, @TempDir Path folder) {
        assertThat(shell.run("export " + kind + " --dry-run --out '" + folder.resolve(file) + "'"))
                .matches(outcome -> outcome.code() == 2)
                .extracting(Outcome::message)
                .asString()
                .contains("is named as ", hint);
    }

    @ParameterizedTest
    @CsvSource({"csv, x.txt", "csv, pdf", "html, x.htm", "md, x.markdown", "xlsx, weeks 1.2031", "json, x"})
    void takesAFileThatDoesNot(String kind, String file, @TempDir Path folder) {
        assertThat(shell.run("export " + kind + " --dry-run --out '" + folder.resolve(file) + "'")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show 27..51      | '27..51' names a range where one week is wanted, such as 27",
                "show 27x         | '27x' does not name a week; name a week like 27, 2024-27, 2024-07-03 or latest~1",
                "list 27 51       | list takes one range of weeks, not both 27 and 51; join them like 27..51",
                "list --where 'change>20%' | does not say of which figure; write one like 'incidents change>20%'",
                "list --where 'grade good' | write one like 'grade=good'",
                "list --where 'week later' | write one like 'week>=2024-30'",
                "list --where incidents over 1,200 and grade 良 | 'grade 良' is not a condition; write one like 'grade=good'",
                "list --where 'incidents over 200 or grade=良' | conditions are joined with 'and' alone, not with 'or'",
                "list --where incidents over 200 or phishing over 1 | joined with 'and' alone, not with 'or'",
                "list --where '事件 高于 200 和 仿冒 小于 300' | joined with 'and' alone, not with '和'",
                "list --where status=full | conditions are about a figure, its change, the grade or the week, and not about 'status'",
                "list --where 'incidents>4 and published after 2024-10-01' | and not about 'published'",
                "version 27       | unexpected argument '27' for version"
            })
    void saysWhatToWriteInstead(String line, String message) {
        assertThat(shell.run(line).message()).contains(message);
    }

    @Test
    void namesASingleWeekWhereNothingIsFound() {
        assertThat(shell.run("gaps 27").out()).contains("There is no gap in 2024-27:");
        assertThat(shell.run("problems latest").out()).contains("documents of 2024-51.");
        shell.run("alerts");
        assertThat(shell.err()).contains("no week of the CNVD weekly is loaded there");
    }

    @Test
    void takesTheWordsOfTheTables() throws IOException {
        try (ShellUnderTest chinese = new ShellUnderTest("--lang", "zh")) {
            assertThat(chinese.json("list --where '评价=良 且 周晚于2024-30' --columns 周,事件 --sort 事件"))
                    .hasSize(3);
            assertThat(chinese.json("trend 全部").get("metrics")).hasSize(5);
        }
        assertThat(shell.json("list --where 'week after 2024-30' --columns Week,'Malicious URLs'"))
                .hasSize(3);
    }

    @Test
    void saysThatNothingIsLoaded(@TempDir Path folder) throws IOException {
        try (ShellUnderTest empty = new ShellUnderTest("--library", folder.toString(), "--lang", "en")) {
            assertThat(empty.run("summary").out()).contains("0 weeks").doesNotContain("–", "1 week");
            assertThat(empty.run("search x").out()).contains("0 of 0 weeks");
            assertThat(empty.run("check").out()).contains("No week is loaded, so there is nothing to check.");
            assertThat(empty.run("gaps").out()).contains("No week is loaded");
        }
    }

    @Test
    void refusesAFileThatIsNamedAsAnotherKind(@TempDir Path folder) {
        assertThat(shell.run("export xlsx --out '" + folder.resolve("x.csv") + "'")
                        .code())
                .isEqualTo(2);
        assertThat(shell.run("export md --out '" + folder.resolve("x.txt") + "'")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list > out.txt",
                "list >out.txt",
                "list | wc",
                "assert 27 incidents over 400 > out.txt",
                "assert 27 'incidents>400'>out.txt",
                "assert 27 incidents change under 20% | wc"
            })
    void saysHowToWriteAFileInPlaceOfARedirection(String line) {
        Outcome refused = shell.run(line);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.message()).contains("--output FILE");
    }

    @Test
    void refusesAValueThatNoLineOfAFileUses(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.zb");
        Files.writeString(file, "list ${year:-2024}\n");

        assertThat(shell.run("run '" + file + "' --year 2024").code()).isZero();
        Outcome refused = shell.run("run '" + file + "' --typo 1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.message()).startsWith("no line of " + file + " uses ${typo}; check it with: run");
        assertThat(shell.run("run '" + file + "' --yaer 2031").message()).endsWith("; did you mean --year?");
    }

    @Test
    void runsSeveralCommandsOfALineOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.zb");
        Files.writeString(file, "version --format json; search ';' --count --format json\n");

        assertThat(shell.run("run '" + file + "'").out())
                .contains("\"version\"")
                .endsWith("[ ]\n");
    }

    @Test
    void writesResultsInTheFormatOfTheSession() {
        shell.run("set format csv");
        try {
            assertThat(shell.run("list").lines().get(0)).startsWith("week,start");
            assertThat(shell.run("list --format json").out()).startsWith("[");
        } finally {
            shell.run("set format table");
        }
    }

    @Test
    void explainsASavedCommand() {
        shell.run("save jumps diff ${1} --all");
        assertThat(shell.run("help jumps").out()).contains("diff ${1} --all");
        shell.run("unsave jumps");
        assertThat(shell.err()).isEqualTo("jumps is no longer saved\n");
    }

    @Test
    void writesTheSameFactsInEveryLanguage() {
        List<String> lines =
                List.of("version", "assert latest incidents<5000", "forget ..19", "reload", "search 事件", "settings");
        lines.forEach(line -> shell.run("set lang en"));
        List<String> english = lines.stream()
                .map(line -> shell.run(line + " --format csv").lines().stream()
                        .map(row -> row.split(",")[0])
                        .toList()
                        .toString())
                .toList();
        shell.run("set lang zh");
        try {
            assertThat(lines.stream()
                            .map(line -> shell.run(line + " --format csv").lines().stream()
                                    .map(row -> row.split(",")[0])
                                    .toList()
                                    .toString()))
                    .isEqualTo(english);
        } finally {
            shell.run("set lang en");
        }
    }
}
