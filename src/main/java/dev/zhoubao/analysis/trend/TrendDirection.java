package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.trend.TrendTest.Direction;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Metric;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a metric rises or falls, by the Mann-Kendall test alone: the same verdict as {@link TrendTest}'s, without the
 * size.
 *
 * @param n how many weeks have a value
 */
public record TrendDirection(int n, double p, Direction direction) {

    /** What the trend means; empty where none is shown, and for a metric of which neither direction is good. */
    public Optional<Verdict> verdict(Metric metric) {
        return switch (direction) {
            case RISING -> Verdict.of(metric, 1);
            case FALLING -> Verdict.of(metric, -1);
            case NONE -> Optional.empty();
        };
    }

    /** Empty where fewer than {@value TrendTest#LEAST} weeks have a value. */
    public static Optional<TrendDirection> of(Metric metric, CalendarWeeks weeks) {
        double[] values = TimeSeries.of(metric, weeks).given().stream()
                .mapToDouble(point -> Objects.requireNonNull(point.value()).doubleValue())
                .toArray();
        if (values.length < TrendTest.LEAST) {
            return Optional.empty();
        }
        MannKendall test = MannKendall.of(values);
        return Optional.of(new TrendDirection(test.n(), test.p(), Direction.of(test.s(), test.p())));
    }
}
