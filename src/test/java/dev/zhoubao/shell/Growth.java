package dev.zhoubao.shell;

import java.util.Arrays;

/**
 * Whether a measure grows from stretch to stretch. The line is fitted by least squares, without the first stretch, in which
 * code and caches warm up.
 *
 * @param first the first stretch's value
 * @param last the last one's
 * @param slope of the line, for each stretch
 * @param share what the line rises by from its begin to its end, as a share of the mean
 */
record Growth(double first, double last, double slope, double share) {

    /** @param values one for each stretch; NaN where there is none */
    static Growth of(double... values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        int skipped = known.length > 2 ? 1 : 0;
        int count = known.length - skipped;
        double mean = Arrays.stream(known).skip(skipped).average().orElse(Double.NaN);
        double middle = (count - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < count; i++) {
            above += (i - middle) * (known[i + skipped] - mean);
            below += (i - middle) * (i - middle);
        }
        double slope = below == 0 ? 0 : above / below;
        return new Growth(known[0], known[known.length - 1], slope, slope * (count - 1) / mean);
    }

    /** Whether both the line and the last value against the first rise by more than a share. */
    boolean beyond(double tolerance) {
        return share > tolerance && last > first * (1 + tolerance);
    }
}
