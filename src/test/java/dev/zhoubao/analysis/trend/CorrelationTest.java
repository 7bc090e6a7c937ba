package dev.zhoubao.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rank correlation of weekly changes. */
class CorrelationTest {

    private static final long[] VALUES = {3, 9, 4, 30, 31, 7, 50, 12, 90, 14, 1, 60, 2};

    private static List<Bulletin> weeks(Series series, Metric metric, long... values) {
        List<Bulletin> weeks = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate monday = LocalDate.of(2030, 12, 30).plusWeeks(i);
            weeks.add(BulletinFixture.week(2031, i + 1)
                    .of(series)
                    .period(monday.toString(), monday.plusDays(6).toString())
                    .figure(metric, values[i])
                    .bulletin());
        }
        return weeks;
    }

    private static TimeSeries series(Series series, Metric metric, long... values) {
        return TimeSeries.of(metric, CalendarWeeks.of(weeks(series, metric, values)));
    }

    private static Correlation of(long... others) {
        return Correlation.of(
                series(Series.BULLETIN, Metric.INCIDENTS, VALUES),
                series(Series.CNVD, Metric.CNVD_VULNERABILITIES, others));
    }

    @Test
    void isOneWhereBothRiseAndFallTogether() {
        long[] doubled = VALUES.clone();
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] *= 2;
        }

        Correlation.Estimate estimate = of(doubled).estimate().orElseThrow();

        assertThat(of(doubled).pairs()).isEqualTo(VALUES.length - 1);
        assertThat(estimate.rho()).isCloseTo(1, within(1e-9));
        assertThat(estimate.isSure()).isTrue();
    }

    @Test
    void isMinusOneWhereOneFallsAsTheOtherRises() {
        long[] turned = VALUES.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = 100 - turned[i];
        }

        assertThat(of(turned).estimate().orElseThrow().rho()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void isNotSureOfUnrelatedChanges() {
        Correlation.Estimate estimate =
                of(5, 5, 8, 8, 5, 5, 8, 8, 5, 5, 8, 8, 5).estimate().orElseThrow();

        assertThat(estimate.low()).isLessThan(estimate.rho());
        assertThat(estimate.high()).isGreaterThan(estimate.rho());
        assertThat(estimate.isSure()).isFalse();
    }

    @Test
    void saysNothingOfFewPairsOrOfWhatNeverChanges() {
        assertThat(of(1, 2, 4, 3, 9).estimate()).isEmpty();
        assertThat(of(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7).estimate()).isEmpty();
    }

    @Test
    void comparesSeriesWithOneAnotherOnly() {
        List<Bulletin> main = weeks(Series.BULLETIN, Metric.INCIDENTS, VALUES);
        List<Bulletin> other = weeks(Series.CNVD, Metric.CNVD_VULNERABILITIES, VALUES);
        MetricTrend incidents = MetricTrend.of(Metric.INCIDENTS, CalendarWeeks.of(main), CalendarWeeks.of(main), 4);
        MetricTrend flaws =
                MetricTrend.of(Metric.CNVD_VULNERABILITIES, CalendarWeeks.of(other), CalendarWeeks.of(other), 4);

        assertThat(Correlation.between(List.of(incidents, incidents))).isEmpty();
        assertThat(Correlation.between(List.of(incidents, flaws)))
                .singleElement()
                .satisfies(found -> assertThat(found.second()).isEqualTo(Metric.CNVD_VULNERABILITIES));
    }
}
