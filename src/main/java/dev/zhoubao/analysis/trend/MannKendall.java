package dev.zhoubao.analysis.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Mann-Kendall test for a monotonic trend, two-sided, with the correction for ties and for continuity (Gilbert,
 * Statistical Methods for Environmental Pollution Monitoring, 1987, section 16.4). The score is counted while sorting,
 * in O(n log n). Needs no even spacing; takes the values to be independent of each other.
 *
 * @param n how many values
 * @param s later values that are higher, less those that are lower, over all pairs
 * @param variance of {@code s} if there is no trend
 * @param z the standardised score; 0 where all values are the same
 * @param p how often a score this far from 0 comes about without a trend, by the normal approximation
 */
record MannKendall(int n, long s, double variance, double z, double p) {

    static MannKendall of(double[] values) {
        double[] sorted = values.clone();
        long falls = new Falls(sorted).sort(0, sorted.length);
        long n = values.length;
        long pairs = n * (n - 1) / 2;
        long ties = 0;
        double correction = 0;
        for (int start = 0; start < sorted.length; ) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            long group = (long) end - start;
            ties += group * (group - 1) / 2;
            correction += weight(group);
            start = end;
        }
        long s = pairs - ties - 2 * falls;
        double variance = (weight(n) - correction) / 18;
        double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(values.length, s, variance, z, twoSided(z));
    }

    private static double weight(long size) {
        return (double) size * (size - 1) * (2 * size + 5);
    }

    private static double twoSided(double z) {
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }

    /** Sorts by merging, and counts how many pairs stood in falling order. */
    private static final class Falls {

        private final double[] values;
        private final double[] merged;

        Falls(double[] values) {
            this.values = values;
            this.merged = new double[values.length];
        }

        long sort(int from, int to) {
            if (to - from < 2) {
                return 0;
            }
            int middle = (from + to) >>> 1;
            long falls = sort(from, middle) + sort(middle, to);
            int left = from;
            int right = middle;
            for (int i = from; i < to; i++) {
                if (right == to || (left < middle && values[left] <= values[right])) {
                    merged[i] = values[left++];
                } else {
                    merged[i] = values[right++];
                    falls += middle - left;
                }
            }
            System.arraycopy(merged, from, values, from, to - from);
            return falls;
        }
    }
}
