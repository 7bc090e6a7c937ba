package dev.zhoubao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediansTest {

    @Test
    void takesTheMiddleValue() {
        assertThat(Medians.of(new double[] {9, 1, 4})).isEqualTo(4);
    }

    @Test
    void takesTheMeanOfTheTwoMiddleValues() {
        assertThat(Medians.of(new double[] {100, 1, 4, 8})).isEqualTo(6);
        assertThat(Medians.of(new double[] {3, 1})).isEqualTo(2);
    }

    @Test
    void leavesTheValuesInTheirOrder() {
        double[] values = {9, 1, 4};

        Medians.of(values);

        assertThat(values).containsExactly(9, 1, 4);
    }
}
