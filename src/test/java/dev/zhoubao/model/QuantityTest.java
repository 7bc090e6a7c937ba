package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void writesACountWithoutSeparators() {
        assertThat(new Quantity.Count(1234567)).hasToString("1234567");
    }

    @Test
    void givesACountForArithmetic() {
        assertThat(new Quantity.Count(42).decimal()).isEqualTo(new BigDecimal("42"));
    }

    @Test
    void keepsTheDigitsOfTenThousandsAsPrinted() {
        assertThat(new Quantity.TenThousands(new BigDecimal("18.40"))).hasToString("18.40");
    }

    @Test
    void givesTenThousandsForArithmeticInTheirOwnUnit() {
        assertThat(new Quantity.TenThousands(new BigDecimal("18.4")).decimal()).isEqualTo(new BigDecimal("18.4"));
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> new Quantity.Count(-1)).hasMessage("a count cannot be negative: -1");
    }

    @Test
    void refusesNegativeTenThousands() {
        assertThatThrownBy(() -> new Quantity.TenThousands(new BigDecimal("-0.1")))
                .hasMessage("no such number of 万 is printed: -0.1");
    }
}
