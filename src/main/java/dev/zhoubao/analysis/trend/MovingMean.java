package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
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
     * @param points in order
     * @param window in weeks, at least 1
     */
    static List<@Nullable BigDecimal> of(List<Point> points, int window) {
        List<@Nullable BigDecimal> means = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int count = 0;
        int first = 0;
        for (Point point : points) {
            LocalDate begin = point.start().minusWeeks(window - 1L);
            for (; points.get(first).start().isBefore(begin); first++) {
                BigDecimal leaving = points.get(first).value();
                total = leaving == null ? total : total.subtract(leaving);
                count -= leaving == null ? 0 : 1;
            }
            BigDecimal entering = point.value();
            total = entering == null ? total : total.add(entering);
            count += entering == null ? 0 : 1;
            means.add(entering == null || count * 2 < window ? null : Ratio.mean(total, count));
        }
        return means;
    }
}
