package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports made for files: digest and workbook. */
class ExportReportsTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    private static Report digest(BulletinFixture... weeks) {
        return new DigestReport(LABELS, "zhoubao 1").of(BulletinFixture.all(List.of(weeks)), List.of());
    }

    private static List<String> headline(Report digest) {
        Prose prose = (Prose) digest.sections().get(0).blocks().get(0);
        return prose.paragraphs().stream().map(Tables::words).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 7, Higher in the last bulletin that gives it than in the first: incidents handled from 4 to 7 (+75.0 %).",
        "7, 4, Lower in the last bulletin that gives it than in the first: incidents handled from 7 to 4 (-42.9 %).",
        "4, 4, Unchanged between the first and the last bulletin that give it: incidents handled at 4.",
        "0, 4, Higher in the last bulletin that gives it than in the first: incidents handled from 0 to 4 (–)."
    })
    void digestSaysHowFiguresMoved(long from, long to, String sentence) {
        assertThat(headline(digest(incidents(12, from), incidents(13, to))))
                .containsExactly(
                        "2 bulletins from 2031-12 (2031-03-17 – 2031-03-23) to 2031-13 (2031-03-24 – 2031-03-30)."
                                + " They cover 2 of the 2 weeks in this period.",
                        "Every bulletin grades its week 良 (good).",
                        sentence);
    }

    @Test
    void digestNamesTheLargestMovesFirst() {
        BulletinFixture first = incidents(12, 100).figure(Metric.PHISHING, 10).figure(Metric.APP_PLATFORMS, 5);
        BulletinFixture last = incidents(13, 110).figure(Metric.PHISHING, 20).figure(Metric.APP_PLATFORMS, 4);

        assertThat(headline(digest(first, last)))
                .contains(
                        "Higher in the last bulletin that gives it than in the first: phishing complaints handled from 10 to 20"
                                + " (+100.0 %); incidents handled from 100 to 110 (+10.0 %).",
                        "Lower in the last bulletin that gives it than in the first: platforms serving malicious apps from 5 to 4 (-20.0 %).");
    }

    @Test
    void digestNamesTheWeekToLookAtAndWhy() {
        assertThat(headline(digest(incidents(12, 4), incidents(13, 9), incidents(14, 4), incidents(15, 4))))
                .last()
                .isEqualTo("The week to look at is 2031-13 (2031-03-24 – 2031-03-30): incidents handled at 9 cases, the"
                        + " highest of 4 weeks (median 4).");
    }

    @Test
    void digestCountsGradesThatDiffer() {
        assertThat(headline(digest(
                        week(2031, 12),
                        week(2031, 13).grade(Grade.POOR),
                        week(2031, 14).grade(null))))
                .contains("Grades: 良 (good) × 1; 差 (poor) × 1.");
        assertThat(headline(digest(week(2031, 12).grade(null)))).contains("No bulletin gives a grade.");
    }

    @Test
    void digestOfOneWeekSaysNothingOfMoves() {
        Report digest = digest(incidents(12, 5));

        assertThat(headline(digest))
                .containsExactly(
                        "One bulletin: 2031-12 (2031-03-17 – 2031-03-23).", "Every bulletin grades its week 良 (good).");
        assertThat(digest.blocks()).noneMatch(Chart.class::isInstance);
    }

    @Test
    void digestGivesEachRunOfMissingWeeksARowThatBreaksTheChart() {
        Report digest = digest(incidents(12, 4), incidents(15, 7), incidents(16, 0));

        assertThat(Tables.rows(Tables.byId(digest, "weeks")))
                .containsExactly(
                        "2031-12|2031-03-17|2031-03-23|2031-03-27|good|4",
                        "2 weeks missing|2031-03-24|2031-04-06|–|–|–",
                        "2031-15|2031-04-07|2031-04-13|2031-04-17|good|7",
                        "2031-16|2031-04-14|2031-04-20|2031-04-24|good|0");
        assertThat(digest.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).table()))
                .containsExactly(Tables.byId(digest, "weeks"));
    }

    @Test
    void digestDrawsFiguresOfOneUnitTogether() {
        Report digest =
                digest(week(2031, 12).figures(1, 2, 3, 4, 5), week(2031, 13).figures(1, 2, 3, 4, 5));

        assertThat(digest.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).series()))
                .containsExactly(
                        List.of("incidents", "cross-border", "phishing"), List.of("app-platforms", "malicious-urls"));
    }

    @Test
    void digestListsTheKnownWeeksOfItsTimeAlone() {
        BulletinFixture first = week(2031, 12).link(2031, 11);
        BulletinFixture last = week(2031, 15).link(2031, 13).link(2031, 14, null);
        Report digest = new DigestReport(LABELS, "zhoubao 1")
                .of(
                        BulletinFixture.all(List.of(first, last)),
                        Library.of(BulletinFixture.all(List.of(first, last))).known());

        assertThat(gaps(digest))
                .isEqualTo(
                        "Weeks missing between the first and the last bulletin: 2. Of these, known by a link or a stub: 2.");
        assertThat(Tables.rows(Tables.byId(digest, "gaps")))
                .containsExactly(
                        "2031-13|2031-03-24|2031-03-30|link only|2031-15|"
                                + "网络安全信息与动态周报2031年第13期（3月24日-3月30日） -> https://example.org/2031-13",
                        "2031-14|2031-03-31|2031-04-06|link only|2031-15|–");
    }

    @Test
    void digestSaysWhenNothingNamesWhatIsMissingAndWhenNothingIs() {
        assertThat(gaps(digest(week(2031, 12), week(2031, 15))))
                .isEqualTo("Weeks missing between the first and the last bulletin: 2. No loaded document names them.");
        assertThat(gaps(digest(week(2031, 12), week(2031, 13))))
                .isEqualTo("No week is missing between the first and the last bulletin.");
        assertThat(gaps(digest(week(2031, 12)))).isEqualTo("There is only one bulletin, so no week can be missing.");
    }

    private static String gaps(Report digest) {
        return digest.sections().stream()
                .filter(section -> section.id().equals("gaps"))
                .map(section -> Tables.words(
                        ((Prose) section.blocks().get(0)).paragraphs().get(0)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void digestDefangsWhatItQuotesAndKeepsItsLinks() {
        Report digest = digest(
                week(2031, 12).url("https://example.org/12").text("标题", "访问http://evil.example.com/a 。", "近期回顾"));
        Prose quote = digest.blocks()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> prose.kind() == Prose.Kind.QUOTED)
                .findFirst()
                .orElseThrow();

        assertThat(quote.paragraphs())
                .containsExactly(Cell.text("标题", Tone.STRONG), Cell.text("访问hxxp://evil[.]example[.]com/a 。"));
        assertThat(Tables.words(Tables.fact(digest, "article"))).contains(" -> https://example.org/12");
    }

    @Test
    void digestDescribesItself() {
        assertThat(digest(week(2031, 12), week(2031, 13)).properties())
                .containsExactly(
                        entry("title", "CNCERT weekly bulletins, 2031-12 – 2031-13"),
                        entry("lang", "en"),
                        entry("weeks", "2"),
                        entry("start", "2031-03-17"),
                        entry("end", "2031-03-30"),
                        entry("generator", "zhoubao 1"));
    }

    @Test
    void digestComparesEachWeekWithTheOneBefore() {
        Report report = digest(incidents(12, 4), week(2031, 13).figure(Metric.PHISHING, 1));

        assertThat(Tables.rows(Tables.byId(report, "figures-2031-13")))
                .containsExactly("incidents handled|–|cases|–|–|–", "phishing complaints handled|1|cases|–|–|–");
    }

    @Test
    void workbookHasItsSheets() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(incidents(12, 4).bulletin()));

        assertThat(report.sections().stream().map(Section::title))
                .containsExactly("Overview", "Bulletins", "Figures", "Changes", "Charts", "Chart data", "About");
    }

    @Test
    void workbookOpensWithTheHeadlineOfTheDigest() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 7))));

        Stream<Prose> prose = report.sections().get(0).blocks().stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast);
        assertThat(prose.flatMap(block -> block.paragraphs().stream()).map(Tables::words))
                .contains("Higher in the last bulletin that gives it than in the first: incidents handled from 4 to 7"
                        + " (+75.0 %).");
    }

    @Test
    void workbookChartsEveryMetricThatAWeekGives() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(incidents(12, 4).bulletin(), week(2031, 13).bulletin()));

        assertThat(report.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).series()))
                .containsExactly(List.of("incidents"), List.of("incidents"), List.of("incidents-change"));
    }

    @Test
    void workbookHasNoChartWithoutFigures() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(week(2031, 12).bulletin()));

        assertThat(report.blocks()).noneMatch(Chart.class::isInstance);
    }

    @Test
    void workbookGivesTheChangeFromWeekToWeek() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 5), week(2031, 14))));

        assertThat(Tables.rows(Tables.byId(report, "changes")))
                .containsExactly(
                        "2031-13|2031-12|incidents|incidents handled|cases|4|5|1|25.0%|worse",
                        "2031-14|2031-13|incidents|incidents handled|cases|5|–|–|–|–");
    }

    @Test
    void workbookGivesSentenceLineAndDocumentOfEveryFigure() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(incidents(12, 4).url("https://example.org/12").bulletin()));

        Table figures = Tables.byId(report, "figures");
        assertThat(figures.columns().stream().map(Column::id))
                .containsExactly("week", "start", "metric", "name", "value", "unit", "evidence", "line", "file");
        assertThat(figures.rows().get(0).get(8)).isEqualTo(Cell.link("2031-12.md", "https://example.org/12"));
    }

    @Test
    void workbookShowsPrintedSharesAsPercentages() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(week(2016, 12)
                        .figure(Metric.MALWARE_DOMAINS_OVERSEAS, 45)
                        .bulletin()));

        Table bulletins = Tables.byId(report, "bulletins");
        assertThat(Tables.words(bulletins.rows().get(0).get(bulletins.indexOf("malware-domains-overseas"))))
                .isEqualTo("45%");
    }

    @Test
    void workbookSaysWhatItsChartsShow() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(14, 5))));

        assertThat(report.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).description()))
                .contains("Chart: incidents handled. incidents: 2 values in 3 weeks from 2031-03-17 to 2031-03-31, "
                        + "lowest 4, highest 5.");
    }

    @Test
    void workbookDescribesItself() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(14, 5))));

        assertThat(report.properties())
                .containsEntry("subject", "Weekly bulletins of CNCERT (网络安全信息与动态周报), 2 of 3 weeks")
                .containsEntry("generator", "zhoubao 1");
    }
}
