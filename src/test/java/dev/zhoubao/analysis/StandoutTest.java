package dev.zhoubao.analysis;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandoutTest {

    private static Optional<Standout> of(BulletinFixture... weeks) {
        return Standout.of(Summary.of(BulletinFixture.all(List.of(weeks))));
    }

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    private static List<Metric> metrics(List<MetricSummary> summaries) {
        return summaries.stream().map(MetricSummary::metric).toList();
    }

    @Test
    void isTheWeekWithMostRecords() {
        Standout standout = of(
                        incidents(12, 9).figure(Metric.PHISHING, 5).figure(Metric.APP_PLATFORMS, 5),
                        incidents(13, 5).figure(Metric.PHISHING, 9).figure(Metric.APP_PLATFORMS, 1),
                        incidents(14, 5).figure(Metric.PHISHING, 5).figure(Metric.APP_PLATFORMS, 5))
                .orElseThrow();

        assertThat(standout.week().name()).isEqualTo("2031-13");
        assertThat(metrics(standout.highest())).containsExactly(Metric.PHISHING);
        assertThat(metrics(standout.lowest())).containsExactly(Metric.APP_PLATFORMS);
    }

    @Test
    void isTheWeekWithTheWorstValuesRatherThanTheBest() {
        Standout standout = of(
                        incidents(12, 1).figure(Metric.PHISHING, 1),
                        incidents(13, 5).figure(Metric.PHISHING, 5),
                        incidents(14, 6).figure(Metric.PHISHING, 5))
                .orElseThrow();

        assertThat(standout.week().name()).isEqualTo("2031-14");
        assertThat(metrics(standout.highest())).containsExactly(Metric.INCIDENTS);
        assertThat(standout.lowest()).isEmpty();
    }

    @Test
    void isOfWeeksAlikeTheOneFurtherFromTheMedians() {
        assertThat(of(
                                incidents(12, 30).figure(Metric.PHISHING, 10),
                                incidents(13, 10).figure(Metric.PHISHING, 11),
                                incidents(14, 10).figure(Metric.PHISHING, 10))
                        .orElseThrow()
                        .week()
                        .name())
                .isEqualTo("2031-12");
    }

    @Test
    void isOfWeeksEquallyFarTheLater() {
        assertThat(of(
                                incidents(12, 20).figure(Metric.PHISHING, 10),
                                incidents(13, 10).figure(Metric.PHISHING, 20),
                                incidents(14, 10).figure(Metric.PHISHING, 10))
                        .orElseThrow()
                        .week()
                        .name())
                .isEqualTo("2031-13");
    }

    @Test
    void takesARecordThatTwoWeeksShareForNone() {
        assertThat(of(incidents(12, 9), incidents(13, 9), incidents(14, 5), incidents(15, 5)))
                .isEmpty();
    }

    @Test
    void asksForThreeWeeks() {
        assertThat(of(incidents(12, 9), incidents(13, 1), week(2031, 14))).isEmpty();
    }

    @Test
    void standsAMedianOfZero() {
        assertThat(of(incidents(12, 0), incidents(13, 0), incidents(14, 5))
                        .orElseThrow()
                        .week()
                        .name())
                .isEqualTo("2031-14");
    }
}
