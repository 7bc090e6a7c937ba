package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.NotableReason;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Chart.Level;
import dev.zhoubao.document.Chart.Mark;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.words.Labels;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The median of a chart of one metric, and its notable weeks by name. */
public final class ChartEmphasis {

    private final Labels labels;
    private final Summary summary;
    private final Map<Metric, Set<String>> named = new LinkedHashMap<>();

    /** @param notable the weeks that are named, and may be of other series, too */
    public ChartEmphasis(Labels labels, Summary summary, NotableWeekSelector notable) {
        this.labels = labels;
        this.summary = summary;
        notable.weeks().stream().flatMap(week -> week.reasons().stream()).forEach(this::add);
    }

    private void add(NotableReason reason) {
        if (reason instanceof NotableReason.InFigure figure) {
            Bulletin week = reason.week();
            named.computeIfAbsent(figure.metric(), absent -> new LinkedHashSet<>())
                    .add(week.name());
        }
    }

    /** A chart of several series stays as it is. */
    public Chart of(Chart chart) {
        return summary.metrics().stream()
                .filter(metric -> chart.series().equals(List.of(metric.metric().id())))
                .findFirst()
                .map(metric -> chart.emphasising(List.of(median(metric)), marks(chart, metric.metric())))
                .orElse(chart);
    }

    private Level median(MetricSummary metric) {
        return new Level(
                labels.text("chart.median", metric.median().toPlainString()),
                metric.median(),
                SeriesTable.medianOf(metric.metric()));
    }

    private List<Mark> marks(Chart chart, Metric metric) {
        Table table = chart.table();
        Set<String> weeksNamed = named.getOrDefault(metric, Set.of());
        int weeks = table.indexOf("week");
        return IntStream.range(0, weeksNamed.isEmpty() ? 0 : table.rows().size())
                .filter(row ->
                        weeksNamed.contains(table.rows().get(row).get(weeks).words()))
                .mapToObj(row -> new Mark(
                        row, metric.id(), table.rows().get(row).get(weeks).words()))
                .toList();
    }
}
