package dev.zhoubao.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.command.AssertCommand;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellCompleterTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<Candidate> candidates(String line) {
        return candidates(shell, line);
    }

    private static List<Candidate> candidates(ShellUnderTest shell, String line) {
        List<Candidate> candidates = new ArrayList<>();
        shell.bean(ShellCompleter.class)
                .complete(
                        shell.bean(LineReader.class),
                        shell.bean(LineParser.class).parse(line, line.length(), ParseContext.COMPLETE),
                        candidates);
        return candidates;
    }

    private static List<String> values(String line) {
        return candidates(line).stream().map(Candidate::value).toList();
    }

    @Test
    void proposesEveryCommandAtTheStart() {
        assertThat(values("")).contains("diff", "list", "export", "exit").doesNotContain("quit", "script");
    }

    @Test
    void describesInTheLanguageOfTheReader() {
        try (ShellUnderTest chinese = new ShellUnderTest("--library", "seeds", "--lang", "zh")) {
            assertThat(candidates(chinese, "")).extracting(Candidate::descr).contains("清屏");
            assertThat(candidates(chinese, "diff --"))
                    .extracting(Candidate::descr)
                    .contains("相同之处也列出");
        }
    }

    @Test
    void proposesLoadedWeeksWithTheirPeriods() {
        assertThat(values("diff "))
                .containsExactly("2024-19", "2024-27", "2024-39", "2024-47", "2024-51", "latest", "previous");
        assertThat(candidates("diff ").get(1).descr()).isEqualTo("2024-07-01 – 2024-07-07");
    }

    @Test
    void proposesTheMetricsThatLoadedWeeksHave() {
        for (String line : List.of("trend ", "assert latest ", "list --sort ", "list --columns ", "list --where ")) {
            assertThat(values(line)).contains("incidents", "phishing").doesNotContain("cnvd-high", "malware-ips");
        }
        assertThat(values("list --sort ")).contains("week", "grade");
    }

    @Test
    void proposesAMetricThatNoLoadedWeekHasWhereNothingElseIsMeant() {
        assertThat(values("trend cnvd-hi")).contains("cnvd-high");
        assertThat(values("list --columns week,Cnvd-hi")).contains("week,cnvd-high");
    }

    @Test
    void goesOnBehindABackslashInDoubleQuotes() {
        assertThat(values("search \"\\d+\" ")).contains("2024-19", "2024-51");
        assertThat(values("search --regex \"\\\\\" --")).contains("--case").doesNotContain("--regex");
    }

    @Test
    void proposesWeeksForTheSecondPlaceToo() {
        assertThat(values("diff --all 27 "))
                .containsExactly("2024-19", "2024-39", "2024-47", "2024-51", "latest", "previous");
        assertThat(values("diff latest ")).doesNotContain("2024-51", "latest").contains("previous");
    }

    @Test
    void proposesYearsWhereARangeIsWanted() {
        assertThat(values("list ")).contains("2024-27", "2024");
    }

    @Test
    void proposesOptionsThatAreNotGivenYet() {
        assertThat(values("show 27 --"))
                .containsExactly("--evidence", "--format", "--output", "--append", "--parents", "--urls");
        assertThat(values("show 27 --evidence --"))
                .containsExactly("--format", "--output", "--append", "--parents", "--urls");
    }

    @Test
    void proposesOptionsWhereNoMoreWordsAreTaken() {
        assertThat(values("version ")).containsExactly("--format", "--output", "--append", "--parents", "--urls");
    }

    @Test
    void proposesAnOptionsValuesInBothSpellings() {
        assertThat(values("list --format ")).contains("json", "csv");
        assertThat(values("list --format=")).contains("--format=json");
    }

    @Test
    void proposesMetricsColumnsFormatsAndCommands() {
        assertThat(values("list --where ")).contains("incidents", "malicious-urls");
        assertThat(values("list --sort ")).contains("published", "phishing");
        assertThat(values("export ")).containsExactly("xlsx", "md", "csv", "json", "html");
        assertThat(values("export csv --shape ")).containsExactly("wide", "tidy");
        assertThat(values("search 跨境 --"))
                .containsExactly(
                        "--regex",
                        "--case",
                        "--count",
                        "--series",
                        "--columns",
                        "--limit",
                        "--format",
                        "--output",
                        "--append",
                        "--parents",
                        "--urls");
        assertThat(values("search 跨境 ")).contains("2024-27", "2024");
        assertThat(values("help ")).contains("diff");
    }

    @Test
    void proposesFiles() {
        assertThat(values("load see")).contains("seeds/");
    }

    @Test
    void proposesNothingForAnUnknownCommand() {
        assertThat(values("bogus ")).isEmpty();
    }

    @Test
    void proposesMetricsThenWeeksForATrend() {
        assertThat(values("trend "))
                .startsWith("all", "incidents")
                .contains("phishing")
                .doesNotContain("2024-27");
        assertThat(values("trend 2024-")).contains("2024-27");
        assertThat(values("open ")).contains("2024-27", "2024-26");
        assertThat(values("watch ")).contains("seeds/").doesNotContain("pom.xml");
        assertThat(values("trend incidents ")).contains("phishing", "2024-27");
        assertThat(candidates("trend ").get(1).descr()).isEqualTo("incidents handled");
    }

    @Test
    void proposesTheWordsOfAnOptionAsTheyAreWritten() {
        assertThat(values("trend incidents --against ")).containsExactly("none", "previous-year");
        assertThat(values("summary --by ")).containsExactly("month", "quarter", "year");
        assertThat(values("trend incidents --w")).contains("--window");
    }

    @Test
    void proposesWhatFollowsACommaThatIsNotThereYet() {
        assertThat(values("list --columns week,")).contains("week,incidents");
        assertThat(values("list --columns week,")).doesNotContain("week,week");
        assertThat(values("list --columns=week,inc")).contains("--columns=week,incidents");
        assertThat(values("list --where 'incidents>400,")).contains("incidents>400,phishing");
        assertThat(values("trend incidents ")).doesNotContain("incidents");
    }

    @Test
    void proposesTheOtherEndOfARange() {
        assertThat(values("list 39..")).containsExactly("39..2024-39", "39..2024-47", "39..2024-51", "39..2024");
        assertThat(values("list ..")).contains("..2024-19", "..2024");
    }

    @Test
    void findsAWeekByItsBareNumber() {
        assertThat(values("show 47")).contains("2024-47").doesNotContain("2024-27");
    }

    @Test
    void proposesGradesInBothLanguages() {
        assertThat(values("list --grade "))
                .containsExactly("excellent", "good", "fair", "poor", "critical", "high", "medium", "low");
        assertThat(candidates("list --grade ").get(1).descr()).isEqualTo("良");
    }

    @Test
    void describesOptionsColumnsAndCommands() {
        assertThat(candidates("show 27 --").get(0).descr()).isEqualTo("with the sentence behind every figure");
        assertThat(candidates("list --sort ").stream()
                        .filter(candidate -> candidate.value().equals("phishing"))
                        .map(Candidate::descr))
                .containsExactly("phishing complaints handled");
        assertThat(candidates("help di").stream().map(Candidate::descr))
                .contains("show what changed between two weeks, or since the previous loaded week");
    }

    @Test
    void proposesFilesInFoldersWithBlanksAndChineseNames(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("my 周报"));
        Files.writeString(inner.resolve("第27期.txt"), "");
        Files.writeString(inner.resolve(".hidden"), "");
        String escaped = folder + "/my\\ 周报/";
        assertThat(values("load " + folder + "/m")).containsExactly(folder + "/my 周报/");
        assertThat(values("load " + escaped)).containsExactly(inner + "/第27期.txt");
        assertThat(values("load \"" + inner + "/")).containsExactly(inner + "/第27期.txt");
        assertThat(values("load " + escaped + ".")).contains(inner + "/.hidden");
        assertThat(values("list --output=" + folder + "/m")).containsExactly("--output=" + folder + "/my 周报/");
        assertThat(values("load ~")).containsExactly("~/");
    }

    @Test
    void suggestsOnlyWhatIsCertain() {
        assertThat(rest("expo")).isEqualTo("rt");
        assertThat(rest("ex")).isEmpty();
        assertThat(rest("show 2024-2")).isEqualTo("7");
        assertThat(rest("show 27 --ev")).isEqualTo("idence");
        assertThat(rest("show ")).isEmpty();
        assertThat(rest("load see")).isEmpty();
    }

    private static String rest(String line) {
        return shell.bean(ShellCompleter.class)
                .rest(shell.bean(LineParser.class).parse(line, line.length(), ParseContext.COMPLETE));
    }

    @Test
    void proposesTheWordsOfAnAssertionOneAfterTheOther() {
        assertThat(values("assert ")).contains("2024-27", "latest").doesNotContain("incidents");
        assertThat(values("assert 27 ")).contains("incidents", "phishing").doesNotContain("2024-19");
        assertThat(values("assert 27 incidents "))
                .startsWith("change", ">", "gt", "over")
                .contains("!=");
        assertThat(values("assert 27 incidents change "))
                .startsWith(">", "gt", "over")
                .doesNotContain("change");
        assertThat(values("assert 27 incidents < ")).isEmpty();
        assertThat(candidates("assert 27 incidents ").get(1).descr()).isEqualTo("more than");
    }

    @Test
    void everyOperatorItProposesIsTaken() {
        for (String operator : values("assert 27 incidents change ")) {
            assertThat(AssertCommand.assertion(List.of("27", "incidents", "change", operator, "5"))
                            .ofChange())
                    .isTrue();
        }
    }

    @Test
    void proposesWhatASettingTakes() {
        assertThat(values("set theme ")).containsExactly("auto", "dark", "light");
        assertThat(values("set ambiguous-width ")).containsExactly("narrow", "wide");
        assertThat(values("set quiet ")).containsExactly("on", "off");
        assertThat(values("set pager ")).containsExactly("on", "off", "external");
        assertThat(values("set max-file-size ")).isEmpty();
        assertThat(values("set bogus ")).isEmpty();
        assertThat(rest("set theme l")).isEqualTo("ight");
    }

    @Test
    void proposesTheCommandThatIsSaved() {
        assertThat(values("save ")).isEmpty();
        assertThat(values("save jumps ")).contains("diff", "list").doesNotContain("2024-27");
        assertThat(values("save jumps diff 27 ")).contains("2024-51").doesNotContain("2024-27");
        assertThat(values("save jumps diff --")).contains("--all");
    }

    @Test
    void describesEveryFixedWordInBothLanguages() {
        List<String> lines = List.of(
                "list --format ",
                "export ",
                "export csv --shape ",
                "export csv --lang ",
                "summary --by ",
                "trend incidents --against ",
                "check --fail-on ",
                "assert 27 incidents ",
                "set lang ");
        try (ShellUnderTest chinese = new ShellUnderTest("--library", "seeds", "--lang", "zh")) {
            for (String line : lines) {
                assertThat(candidates(line)).as(line).isNotEmpty().allMatch(word -> word.descr() != null);
                assertThat(candidates(chinese, line))
                        .as(line)
                        .allMatch(word -> word.descr().codePoints().anyMatch(Character::isIdeographic));
            }
        }
    }

    /** Each word is a command with an option for columns, and what it needs before it. */
    @Test
    void proposesTheColumnsOfEveryCommandThatTakesThem() {
        List<String> takers = shell.bean(CommandSpecs.class).all().stream()
                .filter(spec ->
                        spec.options().stream().anyMatch(option -> option.name().equals("columns")))
                .map(CommandSpec::name)
                .toList();
        assertThat(takers).contains("list", "gaps", "check", "search", "metrics", "sources", "problems", "alerts");
        for (String command : takers) {
            String line = command + (command.equals("search") ? " 事件" : "") + " --columns ";
            List<String> columns = values(line);
            assertThat(columns).as(line).isNotEmpty();
            for (String column : columns) {
                assertThat(shell.run(line + column).message()).as(line + column).isEmpty();
            }
        }
        assertThat(values("gaps --columns s")).contains("start", "status");
        assertThat(values("gaps --columns week,")).contains("week,url").doesNotContain("week,week");
    }

    @Test
    void proposesYearsForTheirOption() {
        for (String command : List.of("list", "summary", "trend incidents", "export csv")) {
            assertThat(values(command + " --year ")).containsExactly("2024");
            assertThat(values(command + " --year 2")).containsExactly("2024");
        }
    }

    @Test
    void proposesOnAndOffForASwitch() {
        assertThat(values("timing ")).containsExactly("on", "off");
        assertThat(shell.run("timing maybe").message())
                .isEqualTo("TIMING is 'maybe'; it takes one of: on, off; try: help timing");
        assertThat(shell.run("help timing").out()).contains("timing [on|off]");
    }

    @Test
    void proposesMetricsBehindAComma() {
        assertThat(values("trend incidents,")).contains("incidents,phishing").doesNotContain("incidents,incidents");
        assertThat(values("trend incidents,cnvd-hi")).contains("incidents,cnvd-high");
    }

    @Test
    void goesOnWithAConditionOfSeveralWords() {
        assertThat(values("list --where incidents "))
                .contains("change", ">", "gt", "over")
                .doesNotContain("2024-27");
        assertThat(values("list --where=incidents o")).contains("over").doesNotContain("2024-27");
        assertThat(values("list --where incidents change ")).contains("over").doesNotContain("change", "2024-27");
        assertThat(values("list --where incidents over ")).isEmpty();
        assertThat(values("list --where incidents over 400 "))
                .contains("2024-27")
                .doesNotContain("over");
        assertThat(values("list --where incidents over 400 and "))
                .contains("phishing")
                .doesNotContain("2024-27");
        assertThat(values("list --where incidents>400 and phishing ")).contains("over");
        assertThat(values("list --where incidents --")).contains("--sort");
    }

    /** As the reader lists them. */
    private static List<String> listed(ShellUnderTest shell, String line) {
        return candidates(shell, line).stream().sorted().map(Candidate::value).toList();
    }

    @Test
    void listsTheMetricsOfTheMainSeriesFirst(@TempDir Path library) throws IOException {
        Files.writeString(
                library.resolve("27.md"),
                DocumentFixture.titled("CNVD漏洞周报2024年第27期")
                        .block("2024年7月1日-2024年7月7日")
                        .block("本周共收集、整理信息安全漏洞32个，其中高危漏洞12个、中危漏洞15个、低危漏洞5个。漏洞平均分值为6.08。")
                        .text());
        try (ShellUnderTest both =
                new ShellUnderTest("--library", "seeds", "--library", library.toString(), "--lang", "en")) {
            assertThat(listed(both, "trend "))
                    .startsWith("all", "incidents", "cross-border", "phishing", "app-platforms", "malicious-urls")
                    .endsWith("cnvd-vulnerabilities", "cnvd-high", "cnvd-medium", "cnvd-low", "cnvd-score");
            assertThat(listed(both, "list --columns week,"))
                    .containsSubsequence(
                            "week,start", "week,file", "week,incidents", "week,malicious-urls", "week,cnvd-high");
            assertThat(listed(both, "list --where ")).startsWith("grade", "week", "incidents", "cross-border");
            assertThat(listed(both, "assert latest ")).startsWith("incidents", "cross-border");
        }
        assertThat(listed(shell, "summary --by ")).containsExactly("month", "quarter", "year");
        assertThat(listed(shell, "list --grade ")).startsWith("excellent", "good", "fair");
    }

    /** What is left where those that begin otherwise than the typed word are taken away, as the reader does. */
    private static List<String> fitting(ShellUnderTest shell, String line) {
        String begun = shell.bean(LineParser.class)
                .parse(line, line.length(), ParseContext.COMPLETE)
                .begun()
                .text();
        return candidates(shell, line).stream()
                .map(Candidate::value)
                .filter(value -> value.startsWith(begun))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list --where 'incidents gt 4 and ph|incidents gt 4 and phishing",
                "list --where \"incidents>4 and ph|incidents>4 and phishing",
                "list --where=incidents>4&&ph|--where=incidents>4&&phishing",
                "list --where 'incidents ch|incidents change",
                "list --where 'incidents change ov|incidents change over",
                "list --where 'incidents over 400 a|incidents over 400 and",
                "list --where 'incidents over 400 and gra|incidents over 400 and grade",
                "list --where gra|grade",
                "list --where wee|week",
                "list --where grade=go|grade=good",
                "list --where grade below go|good",
                "list --where 'grade below go|grade below good",
                "list --where week>=2024-2|week>=2024-27",
                "list --where incidents over 400 and we|week"
            })
    void goesOnWithAConditionInQuotes(String line, String expected) {
        assertThat(fitting(shell, line)).containsExactly(expected);
    }

    @Test
    void endsNoQuoteBehindWhatAConditionGoesOnAfter() {
        assertThat(candidates("list --where 'incidents ov")).noneMatch(Candidate::complete);
        assertThat(candidates("list --where incidents ov")).allMatch(Candidate::complete);
        assertThat(values("list --where incidents>")).contains("incidents>=");
        assertThat(values("list --where grade=")).contains("grade=good", "grade=excellent");
        assertThat(values("list --where week ge ")).contains("2024-27").doesNotContain("latest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trend 事|事件",
                "trend 仿冒投|仿冒投诉事件",
                "trend 事件、仿|事件、仿冒",
                "trend 事件，仿|事件，仿冒",
                "trend 全|全部",
                "list --columns 周,事|周,事件",
                "list --columns=周、事|--columns=周、事件",
                "list --sort 事|事件",
                "list --sort 评|评价",
                "list --where 事|事件",
                "list --where 评|评价",
                "list --where '事件>400 且 仿|事件>400 且 仿冒",
                "list --where '事件 超|事件 超过",
                "list --where 事件 变|变化",
                "list --where 评价=良|评价=良",
                "list --grade 良|良",
                "assert latest 事|事件",
                "gaps --columns 状|状态"
            })
    void proposesChineseNamesWhereChineseIsTyped(String line, String expected) {
        try (ShellUnderTest chinese = new ShellUnderTest("--library", "seeds", "--lang", "zh")) {
            assertThat(fitting(chinese, line)).contains(expected).doesNotHaveDuplicates();
        }
    }

    @Test
    void proposesIdsWhereLatinIsTyped() {
        try (ShellUnderTest chinese = new ShellUnderTest("--library", "seeds", "--lang", "zh")) {
            assertThat(fitting(chinese, "trend inc")).containsExactly("incidents");
            assertThat(fitting(chinese, "trend 事件,")).contains("事件,phishing").doesNotContain("事件,incidents");
            assertThat(fitting(chinese, "trend 事件、仿冒 ")).contains("2024-27");
            assertThat(fitting(chinese, "list --columns 周,"))
                    .contains("周,incidents")
                    .doesNotContain("周,week");
        }
        assertThat(values("trend 事")).contains("事件");
    }

    @Test
    void everyOperatorOfAConditionItProposesIsTaken() {
        for (String begun : List.of("incidents ", "incidents change ", "事件 超", "事件 变化 不")) {
            for (String operator : values("list --where " + begun)) {
                String clause = begun.replaceAll("[超不]$", "") + operator + " 5";
                assertThat(operator.equals("change") || operator.equals("变化") || isCondition(clause))
                        .as(clause)
                        .isTrue();
            }
        }
    }

    private static boolean isCondition(String text) {
        return !Condition.parse(text).clauses().isEmpty();
    }
}
