package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.trend.TrendDirection;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Some weeks as a whole.
 *
 * @param bulletins the weeks, in order
 * @param grades how many weeks have which grade; a week without one counts nowhere
 * @param tendencies of the metrics that enough weeks give to judge
 * @param notable the weeks worth a look
 * @param weeksCovered how many weeks the bulletins cover
 * @param weeksInSpan how many weeks the span has, loaded or not
 */
public record Summary(
        List<Bulletin> bulletins,
        Map<Grade, Integer> grades,
        List<MetricSummary> metrics,
        Map<Metric, TrendDirection> tendencies,
        List<Share> shares,
        NotableWeekSelector notable,
        int weeksCovered,
        long weeksInSpan) {

    public static Summary of(List<Bulletin> bulletins) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        bulletins.forEach(bulletin -> bulletin.grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum)));
        List<MetricSummary> metrics = Bulletin.metrics(bulletins).stream()
                .flatMap(metric -> MetricSummary.of(metric, bulletins).stream())
                .toList();
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);
        return new Summary(
                List.copyOf(bulletins),
                grades,
                metrics,
                tendencies(metrics, weeks),
                Share.of(bulletins),
                NotableWeekSelector.of(bulletins, List.of(weeks)),
                weeks.covered(),
                weeks.span());
    }

    private static Map<Metric, TrendDirection> tendencies(List<MetricSummary> metrics, CalendarWeeks weeks) {
        Map<Metric, TrendDirection> tendencies = new TreeMap<>();
        metrics.stream()
                .map(MetricSummary::metric)
                .forEach(metric ->
                        TrendDirection.of(metric, weeks).ifPresent(tendency -> tendencies.put(metric, tendency)));
        return tendencies;
    }

    /** Whether the metric rises or falls; empty where fewer than {@value TrendTest#LEAST} weeks give it. */
    public Optional<TrendDirection> tendency(Metric metric) {
        return Optional.ofNullable(tendencies.get(metric));
    }

    /** From the first day covered to the last; empty where no bulletin prints its period. */
    public Optional<Period> span() {
        List<Period> periods = bulletins.stream()
                .map(bulletin -> bulletin.edition().period())
                .filter(Objects::nonNull)
                .toList();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start =
                periods.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate end =
                periods.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new Period(start, end));
    }
}
