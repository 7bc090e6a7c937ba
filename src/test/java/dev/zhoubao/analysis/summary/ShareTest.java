package dev.zhoubao.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static BulletinFixture week(int issue) {
        return BulletinFixture.week(2031, issue);
    }

    private static List<Share> shares(BulletinFixture... weeks) {
        return Share.of(BulletinFixture.all(List.of(weeks)));
    }

    @Test
    void countsOnlyTheWeeksThatGiveBoth() {
        assertThat(shares(
                        week(1).figure(Metric.INCIDENTS, 100).figure(Metric.CROSS_BORDER, 25),
                        week(2).figure(Metric.INCIDENTS, 900),
                        week(3).figure(Metric.CROSS_BORDER, 900),
                        week(4).figure(Metric.INCIDENTS, 60).figure(Metric.CROSS_BORDER, 15)))
                .containsExactly(new Share(
                        Metric.CROSS_BORDER, Metric.INCIDENTS, new BigDecimal("40"), new BigDecimal("160"), 2));
    }

    @Test
    void isInPercent() {
        assertThat(shares(week(1).figure(Metric.INCIDENTS, 3).figure(Metric.PHISHING, 1)))
                .extracting(Share::percent)
                .hasToString("[Optional[33.3]]");
    }

    @Test
    void hasNoPercentageOfZero() {
        assertThat(shares(week(1).figure(Metric.INCIDENTS, 0).figure(Metric.PHISHING, 0)))
                .extracting(Share::percent)
                .hasToString("[Optional.empty]");
    }

    @Test
    void areThoseOfTheCatalogue() {
        assertThat(shares(week(1).figures(10, 4, 3, 2, 1)))
                .extracting(Share::part)
                .containsExactly(Metric.CROSS_BORDER, Metric.PHISHING);
    }

    @Test
    void isGivenForAWeekThatHasBoth() {
        Share share = shares(week(1).figure(Metric.INCIDENTS, 8).figure(Metric.PHISHING, 2))
                .get(0);

        assertThat(share.in(week(2).figure(Metric.INCIDENTS, 200)
                        .figure(Metric.PHISHING, 31)
                        .bulletin()))
                .contains(new BigDecimal("15.5"));
        assertThat(share.in(week(2).figure(Metric.INCIDENTS, 200).bulletin())).isEmpty();
        assertThat(share.in(week(2).figure(Metric.PHISHING, 31).bulletin())).isEmpty();
        assertThat(share.in(week(2).figure(Metric.INCIDENTS, 0)
                        .figure(Metric.PHISHING, 31)
                        .bulletin()))
                .isEmpty();
    }

    @Test
    void areNoneWithoutTheWhole() {
        assertThat(shares(week(1).figure(Metric.PHISHING, 5))).isEmpty();
    }
}
