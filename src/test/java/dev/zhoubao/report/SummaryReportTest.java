package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Summary;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.List;
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
                .containsExactly("incidents|incidents handled|2|11|4|2031-10|7|2031-12|5.5|5.5|4|7|3|75.0%");
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

        assertThat(Tables.fact(report, "span")).isEqualTo(Cell.ABSENT);
        assertThat(Tables.fact(report, "grades")).isEqualTo(Cell.ABSENT);
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
    void namesItsRange() {
        assertThat(report(Lang.EN, unnumbered("2013-03-04", "2013-03-10"), week(2031, 10))
                        .title())
                .isEqualTo("Summary of 2013-03-04 – 2031-10");
        assertThat(report(Lang.EN, week(2031, 10)).title()).isEqualTo("Summary of 2031-10");
        assertThat(report(Lang.EN).title()).isEqualTo("Summary of –");
    }
}
