package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final Bulletin BULLETIN = BulletinFixture.week(2031, 12)
            .figure(Metric.PHISHING, 45)
            .figure(Metric.INCIDENTS, 321)
            .bulletin();

    @Test
    void keepsFiguresInTheCataloguesOrder() {
        assertThat(BULLETIN.figures().keySet()).containsExactly(Metric.INCIDENTS, Metric.PHISHING);
    }

    @Test
    void givesTheValueOfAFigure() {
        assertThat(BULLETIN.value(Metric.PHISHING)).contains(new Quantity.Count(45));
    }

    @Test
    void hasNoValueForAnAbsentFigure() {
        assertThat(BULLETIN.value(Metric.MALICIOUS_URLS)).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> BULLETIN.figures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isNamedLikeItsWeek() {
        assertThat(BULLETIN.name()).isEqualTo("2031-12");
    }

    @Test
    void mayHaveNoGrade() {
        assertThat(BulletinFixture.week(2031, 12).grade(null).bulletin().grade())
                .isEmpty();
    }
}
