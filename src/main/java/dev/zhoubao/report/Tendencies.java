package dev.zhoubao.report;

import dev.zhoubao.analysis.CalendarWeeks;
import dev.zhoubao.analysis.MetricSummary;
import dev.zhoubao.analysis.Summary;
import dev.zhoubao.analysis.Tendency;
import dev.zhoubao.analysis.TrendTest;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Facts.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whether the metrics of a summary rise or fall; too few values to judge are said to be too few. */
final class Tendencies {

    private final Labels labels;
    private final Map<Metric, Optional<Tendency>> found = new EnumMap<>(Metric.class);

    Tendencies(Labels labels, Summary summary) {
        this.labels = labels;
        CalendarWeeks weeks = CalendarWeeks.of(summary.bulletins());
        summary.metrics().stream()
                .map(MetricSummary::metric)
                .forEach(metric -> found.put(metric, Tendency.of(metric, weeks)));
    }

    Optional<Tendency> of(Metric metric) {
        return found.getOrDefault(metric, Optional.empty());
    }

    Section section() {
        boolean none = found.values().stream().allMatch(Optional::isEmpty);
        Block block = none
                ? Prose.of(labels.text("summary.trend.none", String.valueOf(TrendTest.LEAST)))
                : new Facts(found.entrySet().stream()
                        .map(entry -> new Fact(
                                labels.metricShort(entry.getKey()),
                                Cell.text(entry.getValue().map(this::words).orElseGet(this::tooFew))))
                        .toList());
        return Section.of("tendency", labels.text("summary.trend.title"), block);
    }

    private String words(Tendency tendency) {
        return labels.text(
                "summary.trend.words",
                direction(tendency),
                Estimates.probabilityWords(tendency.p()),
                String.valueOf(tendency.n()));
    }

    private String direction(Tendency tendency) {
        return labels.text("trend.direction." + tendency.direction());
    }

    private String tooFew() {
        return labels.text("summary.trend.few", String.valueOf(TrendTest.LEAST));
    }

    Cell directionCell(Metric metric) {
        return of(metric)
                .<Cell>map(tendency -> Cell.coded(tendency.direction().toString(), direction(tendency)))
                .orElseGet(() -> Cell.coded("too-few", labels.text("summary.trend.unknown")));
    }

    Cell probabilityCell(Metric metric) {
        return Cell.orAbsent(of(metric).map(tendency -> Cell.number(Estimates.probability(tendency.p()))));
    }
}
