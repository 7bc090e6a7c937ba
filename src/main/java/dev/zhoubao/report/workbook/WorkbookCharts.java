package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.summary.ChartEmphasis;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.table.ChartDescription;
import dev.zhoubao.report.table.ChartTitle;
import dev.zhoubao.report.table.CloseUp;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The charts of a workbook: the foremost metrics together beside the shares of each whole, then for each metric its course beside
 * its changes.
 *
 * @param series what SeriesTable makes of the summary of the leading series
 */
record WorkbookCharts(Labels labels, ExportedWeeks weeks, Table series) {

    private static final String CATEGORY = "start";

    private static final int LEAST_POINTS = 2;

    /** A chart takes two points at least. */
    List<Block> all() {
        List<Chart> charts = new ArrayList<>();
        Summary summary = weeks.main().summary();
        foremost().ifPresent(charts::add);
        Map<Metric, List<String>> shares = new LinkedHashMap<>();
        for (Share share : summary.shares()) {
            shares.computeIfAbsent(share.whole(), whole -> new ArrayList<>()).add(SeriesTable.shareOf(share));
        }
        shares.forEach((whole, ids) ->
                charts.add(chart(Chart.Kind.LINES, labels.text("chart.shares", labels.metric(whole)), ids)));
        ChartEmphasis emphasis = new ChartEmphasis(labels, summary, weeks.notable());
        for (MetricSummary metric : summary.metrics()) {
            charts.addAll(of(metric.metric(), emphasis));
        }
        CloseUp closer = new CloseUp(labels);
        return charts.stream()
                .filter(this::hasPoints)
                .flatMap(closer::with)
                .<Block>map(chart -> chart.describedAs(new ChartDescription(labels).of(chart)))
                .toList();
    }

    /** The metrics that can share an axis with the first one; empty where it stands alone. */
    private Optional<Chart> foremost() {
        List<Metric> metrics = weeks.main().summary().metrics().stream()
                .filter(metric -> metric.count() >= LEAST_POINTS)
                .map(MetricSummary::metric)
                .toList();
        List<Metric> drawn = metrics.stream()
                .filter(metric -> metric.unit() == metrics.get(0).unit()
                        && metric.family() == metrics.get(0).family())
                .toList();
        return drawn.size() < 2
                ? Optional.empty()
                : Optional.of(chart(
                        Chart.Kind.LINES,
                        new ChartTitle(labels).byWeek(drawn),
                        drawn.stream().map(Metric::id).toList()));
    }

    private boolean hasPoints(Chart chart) {
        return chart.series().stream()
                .mapToInt(series::indexOf)
                .anyMatch(column -> series.rows().stream()
                                .filter(row -> row.get(column).number().isPresent())
                                .limit(LEAST_POINTS)
                                .count()
                        == LEAST_POINTS);
    }

    private List<Chart> of(Metric metric, ChartEmphasis emphasis) {
        String name = labels.text("chart.unit", labels.metric(metric), labels.unit(metric.unit()));
        return List.of(
                emphasis.of(chart(Chart.Kind.LINES, name, List.of(metric.id()))),
                chart(Chart.Kind.BARS, labels.text("chart.change", name), List.of(SeriesTable.changeOf(metric))));
    }

    private Chart chart(Chart.Kind kind, String title, List<String> ids) {
        Chart chart = new Chart(kind, title, series, CATEGORY, ids);
        return chart.describedAs(new ChartDescription(labels).of(chart));
    }
}
