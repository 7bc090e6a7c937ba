package dev.zhoubao.analysis.trend;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over every calendar week of a span, in its unit. A week that is not loaded, or whose bulletin does not give
 * the metric, is a point without a value: a gap, never 0. The weeks of a long gap are one point.
 */
public record TimeSeries(Metric metric, List<Point> points) {

    public TimeSeries {
        points = List.copyOf(points);
    }

    /**
     * A calendar week of a series, or several without a bulletin.
     *
     * @param start its Monday, of several the first
     * @param weeks how many it stands for
     * @param bulletin null where the week is not loaded
     * @param value null where there is none
     */
    public record Point(
            LocalDate start,
            long weeks,
            @Nullable Bulletin bulletin,
            @Nullable BigDecimal value) {

        /** Whether it stands for many missing weeks. */
        public boolean longGap() {
            return bulletin == null && weeks > 1;
        }
    }

    /** The metric in all weeks from the first with a bulletin to the last. */
    public static TimeSeries of(Metric metric, CalendarWeeks weeks) {
        return new TimeSeries(
                metric, weeks.slots().stream().map(slot -> point(metric, slot)).toList());
    }

    private static Point point(Metric metric, CalendarWeeks.Slot slot) {
        Bulletin bulletin = slot.bulletin();
        BigDecimal value = bulletin == null
                ? null
                : bulletin.value(metric).map(Quantity::decimal).orElse(null);
        return new Point(slot.weeks().first(), slot.weeks().weeks(), bulletin, value);
    }

    /** How many calendar weeks it covers. */
    public long weeks() {
        return points.stream().mapToLong(Point::weeks).sum();
    }

    /** The points that have a value, in order. */
    public List<Point> given() {
        return points.stream().filter(point -> point.value() != null).toList();
    }

    /** The values of all points; null at gaps. */
    public List<@Nullable BigDecimal> values() {
        return points.stream().map(Point::value).toList();
    }
}
