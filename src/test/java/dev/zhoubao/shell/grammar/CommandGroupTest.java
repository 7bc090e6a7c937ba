package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Metric;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands on the five seeds, through the real application. */
class CommandGroupTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> weeks(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get("week").stringValue())
                .toList();
    }

    @Test
    void listsTheWeeksInOrderOfPeriod() {
        assertThat(weeks(shell.json("list"))).containsExactly("2024-19", "2024-27", "2024-39", "2024-47", "2024-51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "gaps", "summary", "trend incidents", "search CNCERT", "check", "sources"})
    void takesABackwardsRangeForWrongUsageHoweverItIsTold(String command) {
        for (String range : List.of("51..27", "51..2024-27", "2024-51..2024-07-03", "latest..27")) {
            Outcome outcome = shell.run(command + " " + range);
            assertThat(outcome.code()).as(range).isEqualTo(ExitCodes.WRONG_USAGE);
            assertThat(outcome.message()).contains("runs backwards");
        }
    }

    @Test
    void readsANumberThatIsNotLoadedBesideTheOtherEnd() {
        assertThat(weeks(shell.json("gaps 38..2025-15"))).startsWith("2024-38").contains("2024-42");
        assertThat(weeks(shell.json("list 38..2025-15"))).containsExactly("2024-39", "2024-47", "2024-51");
    }

    @Test
    void answersAQuestionForHelpOfEveryCommandInBothSpellings() {
        for (CommandSpec spec : shell.bean(CommandSpecs.class).all()) {
            String help = shell.run("help " + spec.name()).out();
            assertThat(shell.run(spec.name() + " -h").out()).isNotEmpty().isEqualTo(help);
            assertThat(shell.run(spec.name() + " --help").out()).isEqualTo(help);
        }
    }

    @Test
    void saysWhichYearsThereAreWhereAYearHasNone() {
        assertThat(shell.run("list --year 2023"))
                .isEqualTo(new Outcome(1, "", "no week of 2023 is loaded; there are weeks of 2024"));
        assertThat(shell.run("trend incidents --year 2023").message())
                .startsWith("no week of 2023 is loaded; there are weeks of 2024");
        assertThat(shell.run("list 2023").message()).contains("the loaded weeks run from 2024-19 to 2024-51");
    }

    @Test
    void saysThatNoWeekMeetsTheOptions() {
        assertThat(shell.json("list --year 2024 --where incidents>5000")).isEmpty();
        assertThat(shell.err()).isEqualTo("note: no week matches all options; omit one to see more\n");
    }

    @Test
    void givesOneWeekAsTheContractSays() {
        JsonNode week = shell.json("list 27").get(0);
        assertThat(week.get("year").intValue()).isEqualTo(2024);
        assertThat(week.get("issue").intValue()).isEqualTo(27);
        assertThat(week.get("start").stringValue()).isEqualTo("2024-07-01");
        assertThat(week.get("end").stringValue()).isEqualTo("2024-07-07");
        assertThat(week.get("published").stringValue()).isEqualTo("2024-07-12");
        assertThat(week.get("grade").stringValue()).isEqualTo("良");
        assertThat(week.get("status").stringValue()).isEqualTo("full");
        assertThat(week.get("file").stringValue()).isEqualTo("seeds/001_6be788e8461591bc.txt");
        assertThat(week.get("figures").toString())
                .isEqualTo("{\"incidents\":495,\"cross-border\":228,\"phishing\":454,"
                        + "\"app-platforms\":11,\"malicious-urls\":12}");
    }

    @ParameterizedTest
    @CsvSource({
        "27, 2024-27",
        "2024-27, 2024-27",
        "2024年第27期, 2024-27",
        "2024-07-03, 2024-27",
        "latest, 2024-51",
        "previous, 2024-47",
        "latest~3, 2024-27"
    })
    void findsAWeekByEveryName(String name, String week) {
        assertThat(shell.json("show " + name).get("week").stringValue()).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        "27..47, 3",
        "..30, 2",
        "40.., 2",
        "2024, 5",
        "2024-20..2024-40, 2",
        "2024-07-01..2024-09-30, 2",
        "latest~1.., 2"
    })
    void findsRanges(String range, int count) {
        assertThat(shell.json("list " + range)).hasSize(count);
    }

    @Test
    void filtersSortsAndLimits() {
        assertThat(weeks(shell.json("list --where incidents>400 --sort phishing --reverse --limit 2")))
                .containsExactly("2024-39", "2024-19");
        assertThat(shell.json("list --grade good")).hasSize(5);
        assertThat(shell.json("list --grade 优")).isEmpty();
        assertThat(shell.json("list --year 1999")).isEmpty();
    }

    @Test
    void listsLinkedWeeksOnDemand() {
        JsonNode all = shell.json("list --all");
        assertThat(all).hasSize(28);
        assertThat(all.get(0).get("status").stringValue()).isEqualTo("linked");
        assertThat(all.get(0).get("figures")).isEmpty();
    }

    @Test
    void showsOnlyTheColumnsAskedFor() {
        assertThat(shell.run("list 27 --columns incidents,week --format csv").lines())
                .containsExactly("incidents,week", "495,2024-27");
    }

    @Test
    void comparesAsTheContractSays() {
        JsonNode diff = shell.json("diff 27 51");
        assertThat(diff.get("from").stringValue()).isEqualTo("2024-27");
        assertThat(diff.get("to").stringValue()).isEqualTo("2024-51");
        assertThat(diff.get("figures").get(0).toString())
                .isEqualTo("{\"metric\":\"incidents\",\"from\":495,\"to\":476,\"change\":-19,\"percent\":-3.8,"
                        + "\"direction\":\"better\"}");
        assertThat(diff.get("grade").get("from").stringValue()).isEqualTo("良");
        assertThat(diff.get("links").get("removed")).hasSize(5);
    }

    @Test
    void comparesOneWeekWithTheLoadedOneBefore() {
        assertThat(shell.json("diff 27").get("from").stringValue()).isEqualTo("2024-19");
        assertThat(shell.run("diff 19").message()).startsWith("2024-19 is the first loaded week");
    }

    @Test
    void countsEqualFiguresAndListsThemOnDemand() {
        assertThat(shell.run("diff 19 27").out())
                .contains("unchanged figures  1")
                .doesNotContain("incidents handled");
        assertThat(shell.run("diff 19 27 --all").out()).contains("incidents handled");
    }

    @Test
    void printsBothFullNames() {
        assertThat(shell.run("diff 27 51").out())
                .contains("2024-27 · 2024年第27期 · 2024-07-01 – 2024-07-07")
                .contains("2024-51 · 2024年第51期 · 2024-12-16 – 2024-12-22");
    }

    @Test
    void showsTheSentenceBehindEveryFigure() {
        assertThat(shell.run("show 27 --evidence --format csv").out())
                .contains("incidents,incidents handled,495,起,,29,")
                .contains("共处理网络安全事件495起，含跨境网络安全事件228起。");
        assertThat(shell.json("show 27")
                        .get("evidence")
                        .get("grade")
                        .get("line")
                        .intValue())
                .isEqualTo(23);
    }

    @Test
    void sumsUp() {
        JsonNode summary = shell.json("summary");
        JsonNode incidents = summary.get("metrics").get(0);
        assertThat(summary.get("weeks_in_span").intValue()).isEqualTo(33);
        assertThat(incidents.get("total").intValue()).isEqualTo(495 + 495 + 742 + 191 + 476);
        assertThat(incidents.get("min").toString()).isEqualTo("{\"value\":191,\"weeks\":[\"2024-47\"]}");
        assertThat(incidents.get("median").intValue()).isEqualTo(495);
        assertThat(incidents.get("mean").decimalValue()).isEqualByComparingTo("479.8");
        assertThat(summary.get("shares").get(0).get("percent").decimalValue()).isEqualByComparingTo("61.6");
    }

    @Test
    void findsTheTwentyThreeWeeksThatAreListedAndTheTenThatAreNot() {
        JsonNode gaps = shell.json("gaps");
        assertThat(StreamSupport.stream(gaps.spliterator(), false)
                        .collect(Collectors.groupingBy(gap -> gap.get("status").stringValue(), Collectors.counting())))
                .isEqualTo(Map.of("linked", 23L, "missing", 10L));
        assertThat(StreamSupport.stream(gaps.spliterator(), false)
                        .filter(gap -> gap.get("known_from").size() == 2)
                        .map(gap -> gap.get("week").stringValue()))
                .containsExactly("2024-46");
        assertThat(shell.json("gaps 42..46")).hasSize(5);
    }

    @Test
    void listsMetricsSourcesAndProblems() {
        assertThat(shell.json("metrics")).hasSize((int) Metric.all().count());
        assertThat(shell.json("sources 27").get(0).get("used").booleanValue()).isTrue();
        assertThat(shell.json("problems")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show 27",
                "show 27 --evidence",
                "diff 27 51",
                "diff 27 51 --all",
                "summary",
                "gaps",
                "metrics",
                "sources",
                "problems",
                "history",
                "help",
                "help diff",
                "version"
            })
    void writesEveryResultInEveryFormat(String command) {
        for (String format : List.of("table", "vertical", "markdown", "csv", "tsv", "json", "ndjson")) {
            Outcome outcome = shell.run(command + " --format " + format);
            assertThat(outcome.message()).as(format).isEmpty();
            assertThat(outcome.code()).as(format).isZero();
        }
    }

    @Test
    void writesOneLineAnObject() {
        assertThat(shell.run("list --format ndjson").lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("{\"week\":\"2024-"));
    }

    @Test
    void writesToAFileInsteadOfTheScreen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sub/weeks.csv");
        Outcome outcome = shell.run("list --columns week --format csv --parents --output '" + file + "'");
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show 99|1|week 99 is not loaded; the nearest loaded weeks are 2024-39, 2024-47, 2024-51",
                "show 2023-51|1|week 2023-51 is not loaded; the nearest loaded weeks are 2024-19, 2024-27, 2024-39",
                "list 2030|1|no week in 2030 is loaded; the loaded weeks run from 2024-19 to 2024-51",
                "list --columns nope|2|'nope' is not a column",
                "list --sort nope|2|'nope' is not a column",
                "list --grade nope|2|'nope' is not a grade",
                "list --limit 0|2|--limit is 0",
                "help zzzz|2|there is no command or topic 'zzzz'; to look for it, try: help search zzzz",
                "load /no/such/place|1|there is no file or folder",
                "export xlsx --year 1999|1|there is nothing to export",
                "run /no/such/file|1|there is no command file",
                "run seeds|1|seeds is a folder, not a command file; name a file in it, or read its bulletins with: load seeds"
            })
    void explainsFailuresInOneSentence(String command, int code, String message) {
        Outcome outcome = shell.run(command);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.message()).startsWith(message).doesNotContain("\n");
    }

    @Test
    void givesTheLinkOfAWeekThatIsKnownOnlyByOne() {
        assertThat(shell.run("show 26").message())
                .startsWith("2024-26 (2024-06-24..2024-06-30) is not loaded; it is known only by a link in 2024-27: ")
                .contains("mid=2247499223");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list 27", "gaps", "metrics --limit 1", "search 跨境 --limit 1", "sources 27"})
    void showsAColumnOnceHoweverOftenItIsNamed(String command) {
        String column = command.startsWith("metrics") ? "id" : "week";
        assertThat(shell.run(command + " --format csv --columns %1$s,%1$s,%1$s".formatted(column))
                        .lines()
                        .get(0))
                .isEqualTo(column);
    }
}
