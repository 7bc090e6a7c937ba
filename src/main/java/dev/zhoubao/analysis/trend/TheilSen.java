package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.Medians;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Theil-Sen slope: the median of the slopes between all pairs of points, with Sen's confidence interval (Sen 1968;
 * Gilbert 1987, section 16.5). Above {@value #MOST} points only the pairs that lie half the series apart are taken, as
 * in Theil's incomplete method (Theil 1950), and no interval is given.
 *
 * @param slope per unit of the positions
 * @param low the interval's lower end; NaN without one
 * @param high the interval's upper end; NaN without one
 */
record TheilSen(double slope, double low, double high) {

    /** The pairs grow with the square: two million at this size. */
    static final int MOST = 2_000;

    /**
     * The slope through at least two points.
     *
     * @param positions ascending
     * @param variance of the Mann-Kendall score of the values
     * @param confidence such as 0.95
     */
    static TheilSen of(double[] positions, double[] values, double variance, double confidence) {
        if (values.length > MOST) {
            return new TheilSen(Medians.ofSorted(halfApart(positions, values)), Double.NaN, Double.NaN);
        }
        double[] slopes = all(positions, values);
        double reach =
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2) * Math.sqrt(variance);
        int low = (int) Math.rint((slopes.length - reach) / 2) - 1;
        int high = (int) Math.rint((slopes.length + reach) / 2);
        return new TheilSen(
                Medians.ofSorted(slopes), slopes[Math.max(low, 0)], slopes[Math.min(high, slopes.length - 1)]);
    }

    private static double[] all(double[] positions, double[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[next++] = (values[j] - values[i]) / (positions[j] - positions[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double[] halfApart(double[] positions, double[] values) {
        int half = values.length / 2;
        double[] slopes = new double[half];
        int upper = values.length - half;
        for (int i = 0; i < half; i++) {
            slopes[i] = (values[upper + i] - values[i]) / (positions[upper + i] - positions[i]);
        }
        Arrays.sort(slopes);
        return slopes;
    }
}
