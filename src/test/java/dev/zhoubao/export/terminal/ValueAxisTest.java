package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {

    @ParameterizedTest
    @CsvSource({
        "191, 742, 800 600 400 200 0",
        "7, 12, 15 10 5 0",
        "2, 42, 50 40 30 20 10 0",
        "0.1, 0.4, 0.4 0.3 0.2 0.1 0",
        "95, 100, 100 99 98 97 96 95",
        "-20, 30, 30 20 10 0 -10 -20",
        "-30, -2, 0 -10 -20 -30",
        "0, 0, 1 0.8 0.6 0.4 0.2 0",
        "5, 5, 5 4 3 2 1 0",
        "-5, -5, 0 -1 -2 -3 -4 -5",
        "-100, -95, -95 -96 -97 -98 -99 -100",
        "-100, -80, 0 -20 -40 -60 -80 -100",
        "80, 100, 100 80 60 40 20 0",
        "81, 100, 100 95 90 85 80",
        "1000000, 4200000, 5000000 4000000 3000000 2000000 1000000 0"
    })
    void hasRoundSteps(double min, double max, String labels) {
        assertThat(String.join(" ", ValueAxis.of(min, max).labels())).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({"800, 0", "600, 1", "0, 4", "300, 2.5"})
    void countsStepsDownwardsFromItsUpperEnd(double value, double steps) {
        assertThat(ValueAxis.of(191, 742).below(value)).isEqualTo(steps);
    }

    @Test
    void countsFromTheUpperEndOfAnAxisThatDoesNotBeginAtZero() {
        assertThat(ValueAxis.of(95, 100).below(98)).isEqualTo(2);
    }
}
