package dev.zhoubao.analysis;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Trend;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The week to look at: it alone has the worst value of more metrics than any other week. Of several such weeks it is the
 * one that alone has more of the highest and lowest values, then the one further from the medians, then the later. A
 * metric counts when three weeks give it.
 */
public record Standout(Bulletin week, List<MetricSummary> highest, List<MetricSummary> lowest) {

    private static final int LEAST_WEEKS = 3;

    private static final Comparator<Standout> ORDER = Comparator.comparingLong(Standout::worst)
            .thenComparingInt(Standout::records)
            .thenComparing(standout -> standout.farness())
            .thenComparing(standout -> standout.week().edition());

    public Standout {
        highest = List.copyOf(highest);
        lowest = List.copyOf(lowest);
    }

    /** Empty where no week stands out. */
    public static Optional<Standout> of(Summary summary) {
        List<MetricSummary> series = summary.metrics().stream()
                .filter(metric -> metric.count() >= LEAST_WEEKS)
                .toList();
        return summary.bulletins().stream()
                .map(week -> new Standout(
                        week, alone(week, series, MetricSummary::maximum), alone(week, series, MetricSummary::minimum)))
                .filter(standout -> standout.records() > 0)
                .max(ORDER);
    }

    private static List<MetricSummary> alone(
            Bulletin week, List<MetricSummary> series, Function<MetricSummary, Extreme> end) {
        return series.stream()
                .filter(metric -> end.apply(metric).weeks().equals(List.of(week)))
                .toList();
    }

    private long worst() {
        return improvingBy(highest, Trend.LOWER_IS_BETTER) + improvingBy(lowest, Trend.HIGHER_IS_BETTER);
    }

    private static long improvingBy(List<MetricSummary> metrics, Trend trend) {
        return metrics.stream()
                .filter(metric -> metric.metric().goodDirection() == trend)
                .count();
    }

    private int records() {
        return highest.size() + lowest.size();
    }

    /** How far its records lie from the medians, each as a part of its median, in sum. */
    private BigDecimal farness() {
        return Stream.concat(
                        highest.stream().map(metric -> distance(metric, metric.maximum())),
                        lowest.stream().map(metric -> distance(metric, metric.minimum())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal distance(MetricSummary metric, Extreme extreme) {
        return metric.median().signum() == 0
                ? BigDecimal.ONE
                : extreme.value()
                        .subtract(metric.median())
                        .abs()
                        .divide(metric.median().abs(), MathContext.DECIMAL64);
    }
}
