package dev.zhoubao.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    /** Sen 1968, the worked example; the interval as R's deming and SciPy give it: 26/7 to 35/8 at 93 %. */
    @Test
    void agreesWithSensExample() {
        double[] positions = {1, 2, 3, 4, 10, 12, 18};
        double[] values = {9, 15, 19, 20, 45, 55, 78};

        TheilSen line = TheilSen.of(positions, values, MannKendall.of(values).variance(), 0.93);

        assertThat(line.slope()).isEqualTo(4);
        assertThat(line.low()).isCloseTo(26.0 / 7, within(1e-12));
        assertThat(line.high()).isCloseTo(35.0 / 8, within(1e-12));
    }

    @Test
    void countsTheDistanceBetweenUnevenPoints() {
        assertThat(TheilSen.of(new double[] {0, 10}, new double[] {5, 25}, 1, 0.95)
                        .slope())
                .isEqualTo(2);
    }

    @Test
    void isNotMovedByOneWildValue() {
        double[] positions = IntStream.range(0, 11).asDoubleStream().toArray();
        double[] values = IntStream.range(0, 11).mapToDouble(i -> 3.0 * i).toArray();
        values[5] = 10_000;

        assertThat(TheilSen.of(positions, values, 165, 0.95).slope()).isEqualTo(3);
    }

    @Test
    void takesPairsHalfApartOfALongSeriesAndGivesNoInterval() {
        int n = TheilSen.MOST + 1;
        double[] positions = IntStream.range(0, n).asDoubleStream().toArray();
        double[] values = IntStream.range(0, n).mapToDouble(i -> 0.5 * i).toArray();

        TheilSen line = TheilSen.of(positions, values, 1, 0.95);

        assertThat(line.slope()).isEqualTo(0.5);
        assertThat(line.low()).isNaN();
        assertThat(line.high()).isNaN();
    }

    /** A thousand pairs, of which the two hundred in the middle are wild. */
    @Test
    void takesTheMedianOfThePairsOfALongSeriesInWhateverOrder() {
        int n = TheilSen.MOST + 1;
        double[] positions = IntStream.range(0, n).asDoubleStream().toArray();
        double[] values = IntStream.range(0, n)
                .mapToDouble(i -> i <= n / 2 ? 0 : i < 1_401 || i > 1_600 ? 1_001 : 1_000_000)
                .toArray();

        assertThat(TheilSen.of(positions, values, 1, 0.95).slope()).isEqualTo(1);
    }

    @Test
    void givesAnIntervalOfTheLongestSeriesItTakesWhole() {
        double[] points = IntStream.range(0, TheilSen.MOST).asDoubleStream().toArray();

        assertThat(TheilSen.of(points, points, 1, 0.95).high()).isEqualTo(1);
    }
}
