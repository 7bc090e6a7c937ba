package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports where weeks of another series are loaded beside the bulletin's. */
class SeriesExportTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        write(2023, 27, "2023年7月3日-2023年7月9日");
        write(2024, 27, "2024年7月1日-2024年7月7日");
        write(2024, 51, "2024年12月16日-2024年12月22日");
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
        assertThat(shell.run("load '" + library + "'").code()).isZero();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void write(int year, int issue, String period) throws IOException {
        String text = DocumentFixture.titled("CNVD漏洞周报" + year + "年第" + issue + "期")
                .block(period)
                .block("本周信息安全漏洞威胁整体评价级别为中。")
                .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                .block("本周重要漏洞安全告警")
                .block("1、Alpha产品安全漏洞")
                .block("CNVD收录的相关漏洞包括：Alpha信息泄露漏洞（CNVD-" + year + "-00001）。")
                .text();
        Files.writeString(library.resolve(year + "-" + issue + ".md"), text);
    }

    private Path export(String words, String name) {
        Path file = folder.resolve(name);
        Outcome outcome = shell.run("export " + words + " --out '" + file + "'");
        assertThat(outcome.message()).isEmpty();
        return file;
    }

    private List<String> weeksOf(String words) throws IOException {
        return Files.readAllLines(export(words, "a.md")).stream()
                .filter(line -> line.matches("## (?:Week |CNVD).*"))
                .toList();
    }

    private static final String LEFT_OUT =
            "note: weeks of other series left out: cnvd (%d); to have them, too, add: --series all\n";

    private String notes(String words) {
        shell.run("export " + words + " --dry-run");
        return shell.err();
    }

    /** What list shows without --series, and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void ofTablesTakeTheSeriesThatIsMeantAndSayWhatTheyLeaveOut(String kind) {
        assertThat(shell.run("export " + kind + " --dry-run").out()).containsPattern("weeks +5\n");
        assertThat(notes(kind)).endsWith(LEFT_OUT.formatted(3));
        assertThat(notes(kind + " 2024-27..2024-30")).endsWith(LEFT_OUT.formatted(1));
        assertThat(notes(kind + " 2024-39")).doesNotContain("left out");
    }

    /** Workbook, digest and page join the series by dates, as they are read. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md", "html"})
    void ofDocumentsTakeEverySeries(String kind) {
        assertThat(shell.run("export " + kind + " --dry-run").out())
                .containsPattern("zhoubao-all\\." + kind)
                .containsPattern("weeks +8\n");
        assertThat(notes(kind)).doesNotContain("left out");
        assertThat(shell.run("export " + kind + " --series bulletin --dry-run").out())
                .containsPattern("weeks +5\n");
    }

    /** A number without a series is one of the bulletin's, for every kind alike. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md", "csv", "json", "html"})
    void takeNoWeekOfAnotherSeriesByItsNumber(String kind) {
        assertThat(shell.run("list 2023-27").code()).isEqualTo(1);
        assertThat(shell.run("export " + kind + " 2023-27 --dry-run").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md", "csv", "json", "html"})
    void takeTheSeriesThatIsNamed(String kind) {
        assertThat(shell.run("export " + kind + " --dry-run --series all").out())
                .containsPattern("zhoubao-all\\." + kind)
                .containsPattern("weeks +8\n");
        assertThat(notes(kind + " --series all")).doesNotContain("left out");
        assertThat(notes(kind + " --series bulletin")).doesNotContain("left out");
        assertThat(notes(kind + " cnvd:2024-27")).doesNotContain("left out");
    }

    /** Title, dates and count are those of all series, and what is said of one names it. */
    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void sayOneThingOfSeveralSeries(String kind) throws IOException {
        String text = Files.readString(export(kind + " --series all", "one." + kind))
                .replace("&ndash;", "–")
                .replace("\u00a0", " ");

        assertThat(text)
                .contains("Weekly bulletin, CNVD weekly, 2023-07-03 – 2024-12-22")
                .contains("Newest week of the weekly bulletin: 2024-51")
                .contains("Newest week of the CNVD weekly: cnvd:2024-51")
                .contains("All weeks of the weekly bulletin", "5 bulletins from 2024-19")
                .contains("All weeks of the CNVD weekly", "3 bulletins from cnvd:2023-27")
                .contains("Rank and median refer to the 5 weeks of the weekly bulletin in this export.")
                .doesNotContain("CNCERT weekly bulletins", "weeks of this export");
    }

    @Test
    void haveFrontMatterOfEverythingInThem() throws IOException {
        assertThat(export("md --series all", "a.md")).content().startsWith("""
                        ---
                        title: "Weekly bulletin, CNVD weekly, 2023-07-03 – 2024-12-22"
                        date: 2031-03-27
                        lang: "en"
                        weeks: 8
                        start: 2023-07-03
                        end: 2024-12-22
                        """);
    }

    /** The overview computes each series from its own sheet. */
    @Test
    void computeEachSeriesFromItsOwnSheet() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx --series all", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> formulas = new ArrayList<>();
            for (String sheet : List.of("Overview", "CNVD weekly, overview")) {
                workbook.getSheet(sheet)
                        .forEach(row -> row.forEach(cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas.add(cell.getCellFormula());
                            }
                        }));
            }
            assertThat(formulas)
                    .anyMatch(formula -> formula.contains("Bulletins["))
                    .anyMatch(formula -> formula.contains("Cnvd["));
            assertThat(workbook.getSheet("CNVD weekly").getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .anyMatch(place -> place.startsWith("Figures!A"));
            assertThat(workbook.getSheet("Figures").getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .contains("'CNVD weekly'!A2", "'CNVD weekly'!A4")
                    .filteredOn(place -> place.toLowerCase(Locale.ROOT).contains("overview"))
                    .hasSizeGreaterThan(25 + 2);
            assertThat(workbook.getProperties().getCoreProperties().getSubject())
                    .contains("5 of 33 weeks", "CNVD weekly, 3 of 77 weeks");
        }
    }

    @Test
    void keepAlertsInJson() throws IOException {
        JsonNode weeks = new JsonMapper().readTree(Files.readString(export("json 2024 --series cnvd", "a.json")));

        assertThat(weeks).hasSize(2);
        assertThat(weeks.get(0).get("alerts").get(0).get("numbers").get(0).asString())
                .isEqualTo("CNVD-2024-00001");
    }

    @Test
    void haveASheetOfTheSeriesAndOneOfAlerts() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx --series all", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook).extracting(Sheet::getSheetName).contains("CNVD weekly", "Vulnerability alerts");
            assertThat(workbook.getSheet("Vulnerability alerts").getLastRowNum())
                    .isEqualTo(3);
        }
    }

    @Test
    void haveTheirWeeksBehindThoseOfTheBulletin() throws IOException {
        assertThat(weeksOf("md --series all"))
                .containsExactly(
                        "## CNVD weekly",
                        "## Week 2024-51",
                        "## CNVD weekly cnvd:2024-51",
                        "## Week 2024-47",
                        "## Week 2024-39",
                        "## Week 2024-27",
                        "## CNVD weekly cnvd:2024-27",
                        "## Week 2024-19",
                        "## CNVD weekly cnvd:2023-27");
    }

    @Test
    void sayTheGradeThatASeriesHas() throws IOException {
        assertThat(export("md cnvd:2024-27", "a.md"))
                .content()
                .contains("The vulnerabilities of cnvd:2024-27 (2024-07-01 – 2024-07-07) are rated 中 (medium).")
                .doesNotContain("gives no grade");
    }

    @Test
    void nameTheSeriesInTheTitle() throws IOException {
        assertThat(export("html --series cnvd", "a.html"))
                .content()
                .contains("<title>CNVD weekly, cnvd:2023-27 – cnvd:2024-51</title>")
                .doesNotContain("CNCERT weekly bulletins");
    }

    @Test
    void giveEachPartOfAPageAnIdOfItsOwn() throws IOException {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(Files.readString(export("html --series all", "a.html")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(ids).contains("headline-cnvd", "series-cnvd").doesNotHaveDuplicates();
    }

    /** Issues of twelve weeks in a row, the seventh beyond all measure. */
    @Test
    void leadToTheMostNotableWeekOfAnySeries(@TempDir Path other) throws IOException {
        for (int i = 0; i < 12; i++) {
            LocalDate monday = LocalDate.of(2024, 7, 1).plusWeeks(i);
            int high = i == 6 ? 900 : 12 + i % 3;
            Files.writeString(
                    other.resolve(i + ".md"),
                    DocumentFixture.titled("CNVD漏洞周报2024年第" + (27 + i) + "期")
                            .block(day(monday) + "-" + day(monday.plusDays(6)))
                            .block("本周共收集、整理信息安全漏洞%d个，其中高危漏洞%d个、中危漏洞13个、低危漏洞5个。".formatted(high + 18, high))
                            .text());
        }
        try (ShellUnderTest both =
                new ShellUnderTest("--library", "seeds", "--library", other.toString(), "--lang", "en")) {
            for (String kind : List.of("md", "html")) {
                Path file = folder.resolve("lead." + kind);
                assertThat(both.run("export " + kind + " --series all --out '" + file + "'")
                                .message())
                        .isEmpty();
                assertThat(file)
                        .content()
                        .containsPattern("The week to look at is cnvd:2024.{1,2}33 \\(2024.08.12")
                        .contains("incidents handled at 742, the highest of 5 weeks");
            }
        }
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The way of several series gives what that of one gives; the goldens say what that is. */
    @Test
    void areTheSameByteForByteWhereThereIsNoOtherSeries() throws IOException {
        try (ShellUnderTest alone = new ShellUnderTest("--library", "seeds", "--lang", "en")) {
            for (String kind : List.of("xlsx", "md", "html", "csv", "json")) {
                Path one = folder.resolve("a/x." + kind);
                Path all = folder.resolve("b/x." + kind);
                assertThat(alone.run("export " + kind + " --parents --out '" + one + "'")
                                .message())
                        .isEmpty();
                assertThat(alone.run("export " + kind + " --series all --parents --out '" + all + "'")
                                .message())
                        .isEmpty();
                assertThat(all).hasSameBinaryContentAs(one);
            }
        }
    }

    @Test
    void leaveOutWhatLiesOutsideTheYear() throws IOException {
        assertThat(weeksOf("md --series all --year 2024"))
                .anyMatch(line -> line.contains("cnvd:2024-27"))
                .noneMatch(line -> line.contains("2023"));
    }
}
