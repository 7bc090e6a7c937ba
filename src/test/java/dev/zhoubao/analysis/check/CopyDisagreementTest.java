package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import org.junit.jupiter.api.Test;

class CopyDisagreementTest {

    private static final Bulletin USED = week(2031, 12)
            .figure(Metric.PHISHING, 5)
            .figure(Metric.INCIDENTS, 7)
            .figure(Metric.CROSS_BORDER, 3)
            .bulletin();

    @Test
    void isAFigureThatBothGiveWithOtherValues() {
        Bulletin other = week(2031, 12)
                .figure(Metric.PHISHING, 6)
                .figure(Metric.INCIDENTS, 8)
                .figure(Metric.CROSS_BORDER, 3)
                .figure(Metric.MALICIOUS_URLS, 9)
                .bulletin();

        assertThat(CopyDisagreement.between(USED, other))
                .extracting(found -> found.metric() + " " + found.used().value() + " "
                        + found.other().value())
                .containsExactly("incidents 7 8", "phishing 5 6");
    }

    @Test
    void isNoneBetweenEqualCopies() {
        assertThat(CopyDisagreement.between(USED, USED)).isEmpty();
    }
}
