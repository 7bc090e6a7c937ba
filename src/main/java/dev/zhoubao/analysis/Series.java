package dev.zhoubao.analysis;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over every calendar week of a span, in its unit. A week that is not loaded, or whose bulletin does not give
 * the metric, is a point without a value: a gap, never 0.
 */
public record Series(Metric metric, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A calendar week of a series.
     *
     * @param start its Monday
     * @param bulletin null where the week is not loaded
     * @param value null where there is none
     */
    public record Point(
            LocalDate start,
            @Nullable Bulletin bulletin,
            @Nullable BigDecimal value) {}

    /** The metric in all weeks from the first with a bulletin to the last. */
    public static Series of(Metric metric, CalendarWeeks weeks) {
        return new Series(
                metric,
                weeks.mondays().stream()
                        .map(monday -> point(metric, monday, weeks.in(monday).orElse(null)))
                        .toList());
    }

    private static Point point(Metric metric, LocalDate monday, @Nullable Bulletin bulletin) {
        BigDecimal value = bulletin == null
                ? null
                : bulletin.value(metric).map(Quantity::decimal).orElse(null);
        return new Point(monday, bulletin, value);
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
