package dev.zhoubao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the values in the calendar weeks that end with a week. It is given only for a week that has a value
 * itself, and only where at least half of those weeks have one, so that gaps are neither filled nor bridged.
 */
final class MovingMean {

    private MovingMean() {}

    /**
     * The means with one decimal, null where there is none.
     *
     * @param window in weeks, at least 1
     */
    static List<@Nullable BigDecimal> of(List<@Nullable BigDecimal> values, int window) {
        List<@Nullable BigDecimal> means = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal entering = values.get(i);
            BigDecimal leaving = i < window ? null : values.get(i - window);
            if (entering != null) {
                total = total.add(entering);
                count++;
            }
            if (leaving != null) {
                total = total.subtract(leaving);
                count--;
            }
            means.add(entering == null || count * 2 < window ? null : Ratio.mean(total, count));
        }
        return means;
    }
}
