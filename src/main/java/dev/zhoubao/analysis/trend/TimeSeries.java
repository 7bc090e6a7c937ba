package dev.zhoubao.analysis.trend;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over every calendar week of a span, in its unit. A week that is not loaded, or whose bulletin does not give
 * the metric, is a point without a value: a gap, never 0. The weeks of a {@link dev.zhoubao.calendar.LongGap} are one point.
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
        List<LocalDate> mondays = weeks.mondays();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < mondays.size(); i++) {
            LocalDate monday = mondays.get(i);
            long length = i + 1 < mondays.size() ? ChronoUnit.WEEKS.between(monday, mondays.get(i + 1)) : 1;
            points.add(point(metric, monday, length, weeks.in(monday).orElse(null)));
        }
        return new TimeSeries(metric, points);
    }

    private static Point point(Metric metric, LocalDate monday, long weeks, @Nullable Bulletin bulletin) {
        BigDecimal value = bulletin == null
                ? null
                : bulletin.value(metric).map(Quantity::decimal).orElse(null);
        return new Point(monday, weeks, bulletin, value);
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
