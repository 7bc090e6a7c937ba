package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.Medians;
import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A metric over some weeks, in its unit; only weeks that give it count.
 *
 * @param count how many of the weeks give the metric, at least one
 * @param total null for what does not add up
 * @param mean with one decimal
 * @param first the first week that gives it
 * @param last the last one
 */
public record MetricSummary(
        Metric metric,
        int count,
        @Nullable BigDecimal total,
        Extreme minimum,
        Extreme maximum,
        BigDecimal mean,
        BigDecimal median,
        Bulletin first,
        Bulletin last) {

    /** From the first to the last week that gives it. */
    public FigureChange overall() {
        return FigureChange.of(metric, first, last);
    }

    /** How many weeks lie from the first to the last that gives it. */
    public long weeksApart() {
        return CalendarWeeks.of(List.of(first, last)).apart(first, last);
    }

    /** The change over the weeks; empty where only one gives the metric. */
    public Optional<FigureChange> change() {
        return count > 1 ? Optional.of(overall()) : Optional.empty();
    }

    /** Empty when none of the bulletins gives the metric. */
    static Optional<MetricSummary> of(Metric metric, List<Bulletin> bulletins) {
        List<Bulletin> having = bulletins.stream()
                .filter(bulletin -> bulletin.figure(metric).isPresent())
                .toList();
        if (having.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> printed = having.stream()
                .map(bulletin -> bulletin.value(metric).orElseThrow().decimal())
                .toList();
        List<BigDecimal> values = printed.stream().sorted().toList();
        BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new MetricSummary(
                metric,
                values.size(),
                metric.isSummable() ? total : null,
                extreme(having, printed, values.get(0)),
                extreme(having, printed, values.get(values.size() - 1)),
                Ratio.mean(total, values.size()),
                Medians.of(values),
                having.get(0),
                having.get(having.size() - 1)));
    }

    /** @param printed the value of each bulletin */
    private static Extreme extreme(List<Bulletin> bulletins, List<BigDecimal> printed, BigDecimal value) {
        return new Extreme(
                value,
                IntStream.range(0, bulletins.size())
                        .filter(i -> printed.get(i).compareTo(value) == 0)
                        .mapToObj(bulletins::get)
                        .sorted(Comparator.comparing(Bulletin::edition))
                        .toList());
    }
}
