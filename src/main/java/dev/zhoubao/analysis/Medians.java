package dev.zhoubao.analysis;

import java.util.Arrays;

/** The middle of some numbers; of an even count the mean of the two in the middle. */
final class Medians {

    private Medians() {}

    /** @param values in any order; stays as it is */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    /** @param sorted ascending, at least one */
    static double ofSorted(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
