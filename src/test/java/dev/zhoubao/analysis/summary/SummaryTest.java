package dev.zhoubao.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static Summary summary(BulletinFixture... weeks) {
        return Summary.of(BulletinFixture.all(List.of(weeks)));
    }

    private static BulletinFixture week(int issue) {
        return BulletinFixture.week(2031, issue);
    }

    @Test
    void countsTheGrades() {
        assertThat(summary(week(1), week(2).grade(Grade.POOR), week(3), week(4).grade(null))
                        .grades())
                .isEqualTo(Map.of(Grade.GOOD, 2, Grade.POOR, 1));
    }

    @Test
    void summarisesTheMetricsThatOccur() {
        assertThat(summary(week(1).figure(Metric.PHISHING, 1), week(2).figure(Metric.INCIDENTS, 2))
                        .metrics())
                .extracting(MetricSummary::metric)
                .containsExactly(Metric.INCIDENTS, Metric.PHISHING);
    }

    @Test
    void judgesWhetherAFigureRisesWhereEnoughWeeksGiveIt() {
        Summary ten = Summary.of(Weekly.of(Metric.INCIDENTS, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Summary nine = Summary.of(Weekly.of(Metric.INCIDENTS, 1, 2, 3, 4, 5, 6, 7, 8, 9));

        assertThat(ten.tendency(Metric.INCIDENTS))
                .hasValueSatisfying(tendency -> assertThat(tendency.direction()).isEqualTo(TrendTest.Direction.RISING));
        assertThat(ten.tendency(Metric.PHISHING)).isEmpty();
        assertThat(nine.tendency(Metric.INCIDENTS)).isEmpty();
    }

    @Test
    void spansFromTheFirstDayToTheLast() {
        assertThat(summary(week(12), week(10)).span())
                .hasValueSatisfying(span -> assertThat(span).hasToString("2031-03-03..2031-03-23"));
    }

    @Test
    void spansTheWeeksThatPrintAPeriod() {
        assertThat(summary(week(12), week(40).undated()).span())
                .hasValueSatisfying(span -> assertThat(span).hasToString("2031-03-17..2031-03-23"));
    }

    @Test
    void spansNothingWithoutAPeriod() {
        assertThat(summary(week(12).undated()).span()).isEmpty();
    }

    @Test
    void countsTheWeeksOfTheSpanLoadedOrNot() {
        assertThat(summary(week(10), week(12)).weeksInSpan()).isEqualTo(3);
    }

    @Test
    void countsAWeekThatEndsADayEarly() {
        assertThat(summary(week(10), week(12).period("2031-03-17", "2031-03-22"))
                        .weeksInSpan())
                .isEqualTo(3);
    }

    @Test
    void countsOneWeekAsOne() {
        assertThat(summary(week(10)).weeksInSpan()).isEqualTo(1);
    }

    @Test
    void placesWeeksWithoutAPeriodByTheirNumber() {
        assertThat(summary(week(10).undated(), week(12).undated()).weeksInSpan())
                .isEqualTo(3);
    }

    @Test
    void mayBeOfNoWeeks() {
        assertThat(summary())
                .isEqualTo(new Summary(
                        List.of(), Map.of(), List.of(), Map.of(), List.of(), NotableWeekSelector.of(List.of()), 0, 0));
    }
}
