package dev.zhoubao.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The middle of some numbers; of an even count the mean of the two in the middle. */
public final class Medians {

    private Medians() {}

    /** @param values in any order; stays as it is */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    /** @param sorted ascending, at least one */
    public static double ofSorted(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Exact.
     *
     * @param values in any order, at least one
     */
    public static BigDecimal of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return sorted.get(middle);
        }
        return sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }
}
