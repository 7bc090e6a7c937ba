package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Metric;
import java.util.List;
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
        return new DigestReport(LABELS, "zhoubao 1").of(BulletinFixture.all(List.of(weeks)));
    }

    private static List<String> headline(Report digest) {
        Prose prose = (Prose) digest.sections().get(0).blocks().get(0);
        return prose.paragraphs().stream().map(Tables::words).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 7, Incidents handled rose from 4 to 7 (+75.0 %).",
        "7, 4, Incidents handled fell from 7 to 4 (-42.9 %).",
        "4, 4, Incidents handled stayed at 4.",
        "0, 4, Incidents handled rose from 0 to 4 (–)."
    })
    void digestSaysHowFiguresMoved(long from, long to, String sentence) {
        assertThat(headline(digest(incidents(12, from), incidents(13, to))))
                .containsExactly(
                        "2 bulletins, from 2031-12 (2031-03-17 – 2031-03-23) to 2031-13 (2031-03-24 – 2031-03-30).",
                        sentence);
    }

    @Test
    void digestOfOneWeekSaysNothingOfMoves() {
        assertThat(headline(digest(incidents(12, 5))))
                .containsExactly("One bulletin: 2031-12 (2031-03-17 – 2031-03-23).");
    }

    @Test
    void digestDescribesItself() {
        assertThat(digest(week(2031, 12), week(2031, 13)).properties())
                .containsExactly(
                        entry("title", "CNCERT weekly bulletins, 2031-12 – 2031-13"),
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
