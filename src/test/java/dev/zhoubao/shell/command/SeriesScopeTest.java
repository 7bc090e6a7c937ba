package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which series is meant, where weeks of the bulletin (the seeds, of 2024) and of CNVD (2022 to 2025) are loaded. */
class SeriesScopeTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        write(2022, 43, LocalDate.of(2022, 10, 24), "中");
        write(2022, 51, LocalDate.of(2022, 12, 19), "高");
        write(2024, 27, LocalDate.of(2024, 7, 1), "中");
        write(2024, 50, LocalDate.of(2024, 12, 9), "中");
        write(2025, 5, LocalDate.of(2025, 1, 27), "低");
        write(2025, 9, LocalDate.of(2025, 2, 24), "中");
        shell = new ShellUnderTest("--library", "seeds", "--library", library.toString(), "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void write(int year, int issue, LocalDate monday, String level) throws IOException {
        write(library, year, issue, monday, monday.plusDays(6), level);
    }

    private static void write(Path into, int year, int issue, LocalDate monday, LocalDate end, String level)
            throws IOException {
        Files.writeString(
                into.resolve(year + "-" + issue + ".md"),
                DocumentFixture.titled("CNVD漏洞周报" + year + "年第" + issue + "期")
                        .block(day(monday) + "-" + day(end))
                        .block("本周信息安全漏洞威胁整体评价级别为" + level + "。")
                        .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                        .text());
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static List<String> weeks(String line) {
        return shell.run(line + " --format csv --columns week").lines().stream()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list 2022",
                "list --year 2022",
                "summary 2022",
                "summary --year 2022",
                "sources 2022",
                "check 2022",
                "search 漏洞 --series bulletin 2022",
                "export csv 2022 --dry-run",
                "export json --year 2022 --dry-run"
            })
    void namesTheOtherSeriesThatHasTheWeeks(String line) {
        assertThat(shell.run(line).message()).contains("; other series have weeks there: cnvd:2022");
        assertThat(shell.run(line).code()).isEqualTo(1);
    }

    /** Of two weeks beside one, a change is none of like with like. */
    @Test
    void saysWhereAnIssueCoversMoreThanAWeek() throws IOException {
        write(folder, 2025, 4, LocalDate.of(2025, 1, 20), LocalDate.of(2025, 1, 26), "中");
        write(folder, 2025, 5, LocalDate.of(2025, 1, 27), LocalDate.of(2025, 2, 9), "低");
        write(folder, 2025, 6, LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 16), "中");
        Path digest = folder.resolve("digest.md");
        String said = "One issue covers more than a week, and its figures are those of the whole time: cnvd:2025-05.";
        try (ShellUnderTest two = new ShellUnderTest("--library", folder.toString(), "--lang", "en")) {
            assertThat(two.run("diff cnvd:4 cnvd:5").out()).contains(said);
            assertThat(two.run("diff cnvd:4 cnvd:6").out()).doesNotContain("more than a week");
            two.run("export md --out '" + digest + "'");
        }
        assertThat(digest).content().contains(said);
    }

    @Test
    void saysWhichSeriesAnAnswerLeavesOut() {
        String left = "note: weeks of other series left out: cnvd (6); to have them, too, add: --series all\n";
        shell.run("search 事件 --count");
        assertThat(shell.err()).endsWith(left);
        shell.run("check");
        assertThat(shell.err()).endsWith(left);
        shell.run("search 高危漏洞12个 --count");
        assertThat(shell.err())
                .endsWith("note: no hit for '高危漏洞12个' in the series bulletin; these are of every series\n");
        shell.run("check --series bulletin");
        assertThat(shell.err()).doesNotEndWith(left);
    }

    @Test
    void namesTheWeekOfTheOtherSeries() {
        assertThat(shell.run("show 2022-51").message()).endsWith("; other series have weeks there: cnvd:2022-51");
        assertThat(shell.run("list cnvd:2024-39").message()).endsWith("; other series have weeks there: 2024-39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list 2031 --series all", "trend incidents cnvd-high 2031", "alerts 2031"})
    void namesTheSpanOfEverySeriesThatWasLookedAt(String line) {
        assertThat(shell.run(line).message())
                .isEqualTo("no week in 2031 is loaded; the loaded weeks run from 2024-19 to 2024-51,"
                        + " from cnvd:2022-43 to cnvd:2025-09");
    }

    @Test
    void saysWhichWeeksGiveAMetricThatTheRangeLacks() {
        assertThat(shell.run("trend incidents cnvd-high 2022-40..2023-05").message())
                .isEqualTo(
                        "none of these weeks has a figure for incidents handled; weeks from 2024-19 to 2024-51 have one");
        assertThat(shell.run("trend cnvd-high 2031").message())
                .isEqualTo("no week in 2031 is loaded; the loaded weeks run from cnvd:2022-43 to cnvd:2025-09");
    }

    @Test
    void readsNumbersThatTheBulletinLacksAsThoseOfTheSeries() {
        assertThat(shell.json("trend cnvd-high 2022-40..2022-52")
                        .at("/metrics/0/weeks/0/week")
                        .asString())
                .isEqualTo("cnvd:2022-43");
        assertThat(weeks("list 2022-51 --series all")).containsExactly("cnvd:2022-51");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cnvd:50..05|cnvd:2024-50 cnvd:2025-05",
                "cnvd:50..cnvd:5|cnvd:2024-50 cnvd:2025-05",
                "cnvd:45..9|cnvd:2024-50 cnvd:2025-05 cnvd:2025-09",
                "cnvd:50..8|cnvd:2024-50 cnvd:2025-05",
                "cnvd:2024-50..05|cnvd:2024-50 cnvd:2025-05",
                "50..05|2024-51"
            })
    void readsARangeOverTheTurnOfTheYear(String range, String weeks) {
        assertThat(weeks("list " + range)).containsExactly(weeks.split(" "));
    }

    @Test
    void refusesARangeThatIsShorterTheOtherWay() {
        assertThat(shell.run("list cnvd:27..5").message()).contains("runs backwards");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--grade medium --series cnvd|cnvd:2022-43 cnvd:2024-27 cnvd:2024-50 cnvd:2025-09",
                "--grade 高 --series all|cnvd:2022-51",
                "--grade 中 --series all|cnvd:2022-43 cnvd:2024-27 cnvd:2024-50 cnvd:2025-09",
                "--series cnvd --where grade>=中 2025|cnvd:2025-05 cnvd:2025-09",
                "--grade good 27 --series all|2024-27"
            })
    void findsTheGradeThatASeriesHas(String options, String weeks) {
        assertThat(weeks("list " + options)).containsExactly(weeks.split(" "));
    }

    @Test
    void namesTheGradesOfBothScales() {
        assertThat(shell.run("list --grade middling").message()).contains("中 (fair)", "of vulnerabilities 高 (high)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void saysWhichSeriesAnOverviewCovers(String kind) throws IOException {
        Path file = folder.resolve("a." + kind);
        assertThat(shell.run("export " + kind + " --series all --out '" + file + "'")
                        .code())
                .isZero();
        assertThat(Files.readString(file).replace("\\", ""))
                .contains("All weeks of the weekly bulletin", "5 bulletins from 2024")
                .contains("All weeks of the CNVD weekly", "6 bulletins from cnvd:2022");
    }

    @Test
    void saysNothingOfOtherSeriesWhereThereAreNone() throws IOException {
        Path file = folder.resolve("a.md");
        assertThat(shell.run("export md --series bulletin --out '" + file + "'").code())
                .isZero();
        assertThat(file).content().doesNotContain("of the weekly bulletin");
    }

    @Test
    void saysHowTheGradeOfTheSeriesChanged() {
        assertThat(shell.run("diff cnvd:2022-43 cnvd:2022-51").out())
                .contains("vulnerability grade  中 (medium) → 高 (high) (worse)")
                .doesNotContain("grade                –");
        assertThat(shell.json("diff cnvd:2024-50 cnvd:2025-05")
                        .at("/vulnerability_grade/direction")
                        .asString())
                .isEqualTo("better");
        assertThat(shell.json("diff 27 51").has("vulnerability_grade")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show cnvd:2022-51", "summary --series cnvd"})
    void saysNothingOfAnOverallGradeThatTheSeriesDoesNotHave(String line) {
        assertThat(shell.run(line).out().lines()).noneMatch(row -> row.matches("grades? +–"));
    }
}
