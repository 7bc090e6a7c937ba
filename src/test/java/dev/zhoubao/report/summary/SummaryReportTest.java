package dev.zhoubao.report.summary;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryReportTest {

    private static Report report(Lang lang, BulletinFixture... weeks) {
        return new SummaryReport(new Labels(lang)).of(Summary.of(BulletinFixture.all(List.of(weeks))));
    }

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    @Test
    void givesARowForEachMetric() {
        Report report = report(Lang.EN, incidents(10, 4), week(2031, 11), incidents(12, 7));

        assertThat(Tables.rows(Tables.byId(report, "figures")))
                .containsExactly(
                        "incidents|incidents handled|2|11|4|2031-10|7|2031-12|5.5|5.5|4|2031-10|7|2031-12|3|75.0%|2|too few values|–");
    }

    @Test
    void namesTwoWeeksOfAnExtreme() {
        Report report = report(Lang.EN, incidents(10, 4), incidents(11, 4), incidents(12, 7));

        assertThat(Tables.column(Tables.byId(report, "figures"), "min_week")).containsExactly("2031-10, 2031-11");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void countsTheOtherWeeksOfAnExtreme(Lang lang) {
        Report report = report(lang, incidents(10, 4), incidents(11, 4), incidents(12, 4), incidents(13, 9));

        assertThat(Tables.column(Tables.byId(report, "figures"), "min_week")).containsExactly("2031-10 +2");
    }

    @Test
    void namesEachWeekOfAnExtremeToPrograms() {
        Report report = report(Lang.EN, incidents(10, 4), incidents(11, 4), incidents(12, 4), incidents(13, 9));
        Cell week = Tables.byId(report, "figures").rows().get(0).get(5);

        assertThat(((Cell.Text) week).code()).isEqualTo("2031-10, 2031-11, 2031-12");
    }

    @Test
    void namesTheWeeksThatAChangeIsBetween() {
        Report report = report(Lang.EN, week(2031, 9), incidents(10, 4), incidents(14, 7), week(2031, 15));
        Table figures = Tables.byId(report, "figures");

        assertThat(List.of("first_week", "last_week", "weeks_apart"))
                .extracting(id -> Tables.column(figures, id).get(0))
                .containsExactly("2031-10", "2031-14", "4");
        assertThat(metric(report)).containsEntry("first_week", "2031-10").containsEntry("weeks_apart", 4L);
        assertThat(Tables.column(Tables.byId(report(Lang.EN, incidents(10, 4)), "figures"), "weeks_apart"))
                .containsExactly("–");
    }

    @Test
    void countsTheWeeksWithoutAGrade() {
        Report report = report(
                Lang.EN,
                week(2031, 10).grade(Grade.FAIR),
                week(2031, 11).grade(null),
                week(2031, 12).grade(Grade.FAIR));

        assertThat(Tables.fact(report, "grades")).isEqualTo(Cell.text("中 (fair) × 2, no grade × 1"));
    }

    /** From the first week to the last is no direction. */
    @Test
    void callsNothingBetterInJsonThatNoTestShows() {
        Report few = report(Lang.EN, incidents(10, 40), incidents(11, 4));
        Report many = report(
                Lang.EN,
                IntStream.range(0, 12).mapToObj(i -> incidents(10 + i, 40 - i)).toArray(BulletinFixture[]::new));

        assertThat(metric(few)).containsEntry("change", BigDecimal.valueOf(-36)).containsEntry("direction", null);
        assertThat(metric(many)).containsEntry("trend", "falling").containsEntry("direction", "better");
    }

    @Test
    void givesNoPercentOfZero() {
        Report report = report(Lang.EN, incidents(10, 0), incidents(12, 7));

        assertThat(Tables.column(Tables.byId(report, "figures"), "percent")).containsExactly("–");
    }

    @Test
    void saysHowManyWeeksOfTheSpanAreLoaded() {
        Report report =
                report(Lang.EN, week(2031, 10).grade(Grade.FAIR), week(2031, 12).grade(Grade.GOOD));

        assertThat(Tables.fact(report, "weeks loaded")).isEqualTo(Cell.text("2 of 3 weeks"));
        assertThat(Tables.fact(report, "span")).isEqualTo(Cell.text("2031-03-03 – 2031-03-23"));
        assertThat(Tables.fact(report, "grades")).isEqualTo(Cell.text("良 (good) × 1, 中 (fair) × 1"));
    }

    @Test
    void leavesOpenWhatNoWeekGives() {
        Report report = report(Lang.EN, week(2031, 10).undated().grade(null));

        assertThat(Tables.fact(report, "span")).isEqualTo(Cell.absent());
        assertThat(Tables.fact(report, "grades")).isEqualTo(Cell.absent());
        assertThat(Tables.byId(report, "figures").rows()).isEmpty();
    }

    @Test
    void derivesShares() {
        Report report = report(Lang.EN, incidents(10, 200).figure(Metric.CROSS_BORDER, 50), incidents(11, 1000));

        assertThat(Tables.rows(Tables.byId(report, "shares")))
                .containsExactly("cross-border|cross-border incidents|incidents|incidents handled|50|200|1|25.0%");
    }

    @Test
    void givesNoShareOfZero() {
        Report report = report(Lang.EN, incidents(10, 0).figure(Metric.CROSS_BORDER, 0));

        assertThat(Tables.column(Tables.byId(report, "shares"), "share")).containsExactly("–");
    }

    @Test
    void tellsWhetherAFigureRises() {
        Summary summary = Summary.of(Weekly.of(Metric.INCIDENTS, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Weekly.GAP, 12));
        Report report = new SummaryReport(new Labels(Lang.EN)).of(summary);

        assertThat(Tables.fact(report, "incidents")).isEqualTo(Cell.text("rising (p < 0.001, n = 11)"));
        assertThat(Tables.column(Tables.byId(report, "figures"), "trend")).containsExactly("rising");
        assertThat(Tables.column(Tables.byId(report, "figures"), "trend_p")).containsExactly("< 0.001");
        assertThat(Tables.byId(report, "figures").rows().get(0)).contains(Cell.coded("0.000026", "< 0.001"));
        assertThat(metric(report).get("trend")).isEqualTo("rising");
        assertThat(metric(report).get("trend_p").toString()).isEqualTo("0.000026");
    }

    @Test
    void tellsOfWhichFigureThereAreTooFewValues() {
        List<Bulletin> weeks = new ArrayList<>(Weekly.of(Metric.INCIDENTS, 5, 2, 4, 4, 5, 3, 5, 4, 4, 5));
        weeks.add(week(2031, 11).figure(Metric.PHISHING, 3).bulletin());
        Report report = new SummaryReport(new Labels(Lang.EN)).of(Summary.of(weeks));

        assertThat(Tables.words(Tables.fact(report, "incidents"))).startsWith("no trend shown (p = ");
        assertThat(Tables.fact(report, "phishing")).isEqualTo(Cell.text("too few values to judge (10 needed)"));
    }

    @Test
    void leavesOpenATrendOfTooFewWeeks() {
        Report report = report(Lang.EN, incidents(10, 4), incidents(11, 7));

        assertThat(report.blocks().filter(Prose.class::isInstance).map(Object::toString))
                .anyMatch(words -> words.contains("No metric has the 10 values that a trend test needs."));
        assertThat(metric(report)).containsEntry("trend", null).containsEntry("trend_p", null);
        assertThat(Tables.byId(report, "figures").shown().columns())
                .extracting(Column::id)
                .contains("change")
                .doesNotContain("trend", "trend_p");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metric(Report report) {
        return ((List<Map<String, Object>>) ((Map<String, Object>) report.data()).get("metrics")).get(0);
    }

    @Test
    void namesItsRange() {
        assertThat(report(Lang.EN, unnumbered("2013-03-04", "2013-03-10"), week(2031, 10))
                        .title())
                .isEqualTo("Summary of 2013-03-04 – 2031-10");
        assertThat(report(Lang.EN, week(2031, 10)).title()).isEqualTo("Summary of 2031-10");
        assertThat(report(Lang.EN).title()).isEqualTo("No week to summarise");
    }
}
