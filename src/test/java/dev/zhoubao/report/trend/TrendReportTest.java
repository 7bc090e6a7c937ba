package dev.zhoubao.report.trend;

import static dev.zhoubao.fixture.Weekly.GAP;
import static dev.zhoubao.model.Metric.APP_PLATFORMS;
import static dev.zhoubao.model.Metric.INCIDENTS;
import static dev.zhoubao.model.Metric.PHISHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.TrendReports;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendReportTest {

    private static Report incidents(Lang lang, long... values) {
        List<Bulletin> weeks = Weekly.of(INCIDENTS, values);
        return new TrendReport(new Labels(lang), Against.NONE, List.of())
                .of(List.of(MetricTrend.of(INCIDENTS, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4)));
    }

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(Written.by(new JsonWriter(), report, Format.JSON, Display.PLAIN));
    }

    private static List<String> findings(Report report) {
        return report.sections().stream()
                .filter(section -> section.id().equals("findings"))
                .flatMap(section -> section.blocks().stream())
                .filter(Prose.class::isInstance)
                .flatMap(block -> ((Prose) block).paragraphs().stream())
                .map(Tables::words)
                .toList();
    }

    private static List<Chart> charts(Report report) {
        return report.blocks()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    private static Report withGaps(BulletinFixture... fixtures) {
        Library library =
                Library.of(Stream.of(fixtures).map(BulletinFixture::bulletin).toList());
        List<Bulletin> weeks = library.bulletins();
        return new TrendReport(new Labels(Lang.EN), Against.NONE, library.gaps(edition -> true))
                .of(List.of(MetricTrend.of(INCIDENTS, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4)));
    }

    @Test
    void namesTheWeeksBetweenAsTheGapsAreNamed() {
        Report report = withGaps(
                BulletinFixture.week(2031, 10).figure(INCIDENTS, 4),
                BulletinFixture.week(2031, 13).figure(INCIDENTS, 5).link(2031, 12));

        assertThat(Tables.column(Tables.byId(report, "weeks"), "week"))
                .containsExactly("2031-10", "2031-11", "2031-12", "2031-13");
        assertThat(Tables.column(Tables.byId(report, "weeks"), "incidents")).containsExactly("4", "–", "–", "5");
        JsonNode series = json(report).get("metrics").get(0).get("weeks");
        assertThat(series.valueStream()
                        .map(week -> week.get("week").stringValue() + " "
                                + week.get("status").stringValue()))
                .containsExactly("2031-10 full", "2031-11 missing", "2031-12 linked", "2031-13 full");
    }

    @Test
    void givesALongGapNoNameOfItsFirstWeek() {
        Report report = withGaps(
                BulletinFixture.week(2031, 10).figure(INCIDENTS, 4),
                BulletinFixture.week(2034, 13).figure(INCIDENTS, 5).link(2031, 11));

        JsonNode gap = json(report).get("metrics").get(0).get("weeks").get(1);
        assertThat(gap.get("week").isNull()).isTrue();
        assertThat(gap.get("weeks").intValue()).isGreaterThan(104);
        assertThat(gap.get("status").stringValue()).isEqualTo("missing");
        assertThat(Tables.column(Tables.byId(report, "weeks"), "weeks"))
                .containsExactly("1", gap.get("weeks").toString(), "1");
    }

    @Test
    void saysThatTooFewValuesAreNotJudged() {
        assertThat(findings(incidents(Lang.EN, 1, 2, GAP, 4)))
                .containsExactly("incidents handled: too few values to judge trend and outliers; given: 3, needed: 10"
                        + " (calendar weeks: 4).");
    }

    @Test
    void leavesOutAMeanThatNoWeekHasAndSaysWhyOnce() {
        Report report = incidents(Lang.EN, 5, GAP, GAP, GAP, 7);
        Table weeks = Tables.byId(report, "weeks");

        assertThat(weeks.shown().columns()).extracting(Column::id).containsExactly("week", "start", "incidents");
        assertThat(weeks.columns()).extracting(Column::id).contains("incidents_mean");
        assertThat(findings(report))
                .contains("No 4-week mean is given: at least half of the 4 weeks up to a week must have values.");
        assertThat(findings(incidents(Lang.EN, 5, 6, GAP, GAP, 7))).noneMatch(said -> said.contains("mean is given"));
    }

    @Test
    void saysWhatRisesAndHowSurely() {
        assertThat(findings(incidents(Lang.EN, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28)))
                .containsExactly(
                        "incidents handled: a significant rise of about 2 per week, 95 % interval +2 to +2"
                                + " (Mann-Kendall, n = 10, calendar weeks: 10, p < 0.001).",
                        "incidents handled: no outliers.");
    }

    @Test
    void saysWhatFallsInChinese() {
        assertThat(findings(incidents(Lang.ZH, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10))
                        .get(0))
                .isEqualTo("处理网络安全事件：显著下降，每周约 2 起，95 % 区间 -2 至 -2" + "（Mann-Kendall 检验，n = 10，日历周数 10，p < 0.001）。");
    }

    @Test
    void claimsNoTrendThatIsNotShown() {
        assertThat(findings(incidents(Lang.EN, 5, 9, 4, 8, 6, 7, 5, 9, 4, 8)).get(0))
                .startsWith(
                        "incidents handled: no significant trend (Mann-Kendall, n = 10, calendar weeks: 10, p = 1.000).");
    }

    @Test
    void saysWhereOutliersAreNotJudged() {
        assertThat(findings(incidents(Lang.EN, 5, 5, 5, 5, 5, 5, 5, 5, 5, 900)).get(1))
                .isEqualTo(
                        "incidents handled: outliers are not judged, because more than half of the values are equal.");
    }

    @Test
    void namesTheWeeksOfOutliers() {
        assertThat(findings(incidents(Lang.EN, 21, 26, 24, 25, 23, 21, 23, 26, 82, 83))
                        .get(1))
                .isEqualTo("incidents handled: outliers in 2031-09 (82), 2031-10 (83).");
    }

    @Test
    void namesASingleOutlierAsOne() {
        assertThat(findings(incidents(Lang.EN, 21, 26, 24, 25, 23, 21, 23, 26, 24, 83))
                        .get(1))
                .isEqualTo("incidents handled: outlier in 2031-10 (83).");
    }

    @Test
    void givesEveryCalendarWeekARow() {
        Table weeks = Tables.byId(incidents(Lang.EN, 3, GAP, 0), "weeks");

        assertThat(Tables.rows(weeks))
                .containsExactly("2031-01|2030-12-30|3|–|1", "–|2031-01-06|–|–|1", "2031-03|2031-01-13|0|1.5|1");
    }

    @Test
    void drawsOnlyMetricsOfOneUnitTogether() {
        Report report = TrendReports.of(Lang.EN, Against.NONE, INCIDENTS, PHISHING, APP_PLATFORMS);

        assertThat(charts(report))
                .extracting(Chart::series)
                .containsExactly(List.of("incidents", "phishing"), List.of("app-platforms", "app-platforms_mean"));
    }

    @Test
    void drawsTheYearBeforeOnDemand() {
        Report report = TrendReports.of(Lang.EN, Against.PREVIOUS_YEAR, INCIDENTS);

        assertThat(charts(report).get(0).series()).containsExactly("incidents", "incidents_previous_year");
        assertThat(findings(report))
                .contains("incidents handled: the weekly mean went from 520.1 to 559.2 (+7.5 %) over the 43 weeks"
                        + " with a value in both years.");
    }

    @Test
    void saysThatNoYearBeforeIsLoaded() {
        List<Bulletin> weeks = Weekly.of(INCIDENTS, 1, 2);
        Report report = new TrendReport(new Labels(Lang.EN), Against.PREVIOUS_YEAR, List.of())
                .of(List.of(MetricTrend.of(INCIDENTS, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4)));

        assertThat(findings(report))
                .contains("incidents handled: no week is loaded together with the same week of the previous year.");
    }

    @Test
    void givesTheSeriesAsData() {
        JsonNode metric = json(incidents(Lang.EN, 3, GAP, 5)).get("metrics").get(0);

        assertThat(metric.get("metric").stringValue()).isEqualTo("incidents");
        assertThat(metric.get("unit").stringValue()).isEqualTo("起");
        assertThat(metric.get("test").isNull()).isTrue();
        assertThat(metric.get("outliers").isNull()).isTrue();
        assertThat(metric.get("weeks").get(0).toString())
                .isEqualTo(
                        "{\"week\":\"2031-01\",\"start\":\"2030-12-30\",\"status\":\"full\",\"value\":3,\"mean\":null,"
                                + "\"previous_year\":null}");
        assertThat(metric.get("weeks").get(1).toString())
                .isEqualTo(
                        "{\"week\":null,\"start\":\"2031-01-06\",\"status\":\"missing\",\"value\":null,\"mean\":null,"
                                + "\"previous_year\":null}");
    }

    @Test
    void givesTheTestAndTheOutliersAsData() {
        JsonNode metric = json(incidents(Lang.ZH, 21, 26, 24, 25, 23, 21, 23, 26, 82, 83))
                .get("metrics")
                .get(0);

        assertThat(metric.get("test").toString())
                .isEqualTo("{\"n\":10,\"s\":18,\"z\":1.54,\"p\":0.124,\"slope_per_week\":1,\"slope_low\":-0.25,"
                        + "\"slope_high\":8.43,\"direction\":\"none\",\"significant\":false}");
        assertThat(metric.get("outliers").get(0).toString())
                .isEqualTo("{\"week\":\"2031-09\",\"start\":\"2031-02-24\",\"value\":82,\"score\":25.9}");
    }

    @ParameterizedTest
    @CsvSource({"0.0000371, 0.000037, < 0.001", "0.0421, 0.042, = 0.042", "0.5, 0.500, = 0.500", "0, 0.000, < 0.001"})
    void showsAProbabilityWithTheDigitsItDeserves(double p, String number, String words) {
        assertThat(EstimateRounding.probability(p).toPlainString()).isEqualTo(number);
        assertThat(EstimateRounding.probabilityWords(p)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1234.5, 1230", "-2.0, -2", "0.012345, 0.0123", "0, 0"})
    void showsASlopeWithThreeDigits(double slope, String number) {
        assertThat(EstimateRounding.slope(slope).toPlainString()).isEqualTo(number);
    }
}
