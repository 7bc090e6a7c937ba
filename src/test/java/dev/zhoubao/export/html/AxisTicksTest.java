package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTicksTest {

    @ParameterizedTest
    @CsvSource({
        "191, 742, '0 200 400 600 800'",
        "7, 13, '0 5 10 15'",
        "0, 0, '0 1'",
        "5, 5, '0 1 2 3 4 5'",
        "-3, 12, '-5 0 5 10 15'",
        "-12, -3, '-15 -10 -5 0'",
        "0.2, 0.9, '0.0 0.2 0.4 0.6 0.8 1.0'",
        "18.4, 95, '0 20 40 60 80 100'",
        "1000000, 4000000, '0 1000000 2000000 3000000 4000000'"
    })
    void holdsTheValuesAndZeroInRoundSteps(BigDecimal low, BigDecimal high, String ticks) {
        AxisTicks scale = AxisTicks.of(low, high);

        assertThat(scale.ticks().stream().map(BigDecimal::toPlainString)).containsExactly(ticks.split(" "));
        assertThat(scale.position(low)).isBetween(0.0, 1.0);
        assertThat(scale.position(high)).isBetween(0.0, 1.0);
    }
}
