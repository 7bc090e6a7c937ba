package dev.zhoubao.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MannKendallTest {

    /** EPA QA/G-9S, Data Quality Assessment: Statistical Methods for Practitioners, 2006, the example with ties. */
    @Test
    void agreesWithThePublishedExampleWithTies() {
        MannKendall test = MannKendall.of(new double[] {10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15});

        assertThat(test.n()).isEqualTo(11);
        assertThat(test.s()).isEqualTo(22);
        assertThat(test.variance()).isCloseTo(155.33, within(0.005));
        assertThat(test.z()).isCloseTo(1.685, within(0.0005));
        assertThat(test.p()).isCloseTo(0.092, within(0.0005));
    }

    /** Kendall, Rank Correlation Methods: without ties the variance is n(n-1)(2n+5)/18. */
    @Test
    void scoresEveryPairOfARisingSeries() {
        MannKendall test =
                MannKendall.of(IntStream.range(0, 10).asDoubleStream().toArray());

        assertThat(test.s()).isEqualTo(45);
        assertThat(test.variance()).isEqualTo(125);
        assertThat(test.z()).isCloseTo(44 / Math.sqrt(125), within(1e-12));
    }

    @Test
    void seesNoTrendWhereAllValuesAreTheSame() {
        MannKendall test = MannKendall.of(new double[] {7, 7, 7, 7});

        assertThat(test.s()).isZero();
        assertThat(test.z()).isZero();
        assertThat(test.p()).isEqualTo(1);
    }

    @Test
    void countsWhatComparingEveryPairCounts() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            double[] values = random.ints(1 + round, 0, 12).asDoubleStream().toArray();

            assertThat(MannKendall.of(values).s()).isEqualTo(byPairs(values));
        }
    }

    private static long byPairs(double[] values) {
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (long) Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    @Test
    void doesNotOverflowOnManyValues() {
        int n = 100_000;
        double[] falling = IntStream.range(0, n).mapToDouble(i -> -i).toArray();

        assertThat(MannKendall.of(falling).s()).isEqualTo(-4_999_950_000L);
        assertThat(MannKendall.of(falling).p()).isZero();
    }
}
