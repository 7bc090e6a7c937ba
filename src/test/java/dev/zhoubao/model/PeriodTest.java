package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void countsBothEnds() {
        assertThat(period("2030-12-30", "2031-01-05").days()).isEqualTo(7);
    }

    @Test
    void mayBeOneDay() {
        assertThat(period("2031-01-05", "2031-01-05").days()).isEqualTo(1);
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatThrownBy(() -> period("2031-01-05", "2031-01-04"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period cannot end (2031-01-04) before it starts (2031-01-05)");
    }

    @Test
    void isWrittenAsARange() {
        assertThat(period("2030-12-30", "2031-01-05")).hasToString("2030-12-30..2031-01-05");
    }
}
