package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.summary.ChartEmphasis;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.table.ChartDescription;
import dev.zhoubao.report.table.ChartTitle;
import dev.zhoubao.report.table.CloseUp;
import dev.zhoubao.report.table.CompanionTables;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The charts of a workbook: the foremost metrics together beside the shares of each whole, then for each metric its course beside
 * its changes.
 *
 * @param series what SeriesTable makes of the summary of the leading series
 */
record WorkbookCharts(Labels labels, ExportedWeeks weeks, Table series) {

    private static final String CATEGORY = "start";

    private static final int LEAST_POINTS = 2;
    private static final int MOST_LINES = 5;

    /** A line or a row of bars takes two points at least. */
    List<Block> all() {
        List<Chart> charts = new ArrayList<>();
        Summary summary = weeks.main().summary();
        foremost().ifPresent(charts::add);
        charts.addAll(shares(summary.shares()));
        for (MetricSummary metric : summary.metrics()) {
            charts.addAll(of(metric.metric()));
        }
        ChartDescription words = new ChartDescription(labels);
        return charts.stream()
                .filter(chart -> hasPoints(chart.series().get(0)))
                .flatMap(chart -> drawn(chart, weeks.main()))
                .<Block>map(chart -> chart.describedAs(words.of(chart)))
                .toList();
    }

    /**
     * The chart of another series.
     *
     * @param table with a row for each of its weeks
     */
    List<Block> of(SeriesWeeks companion, Table table) {
        ChartDescription words = new ChartDescription(labels);
        return new CompanionTables(labels)
                .chart(companion.series(), table, CATEGORY).stream()
                        .flatMap(chart -> drawn(chart, companion))
                        .<Block>map(chart -> chart.describedAs(words.ofLoaded(chart)))
                        .toList();
    }

    /** With what stands out, and a closer one where it takes one. */
    private Stream<Chart> drawn(Chart chart, SeriesWeeks of) {
        return new CloseUp(labels).with(new ChartEmphasis(labels, of.summary(), weeks.notable()).of(chart));
    }

    /** The metrics that can share an axis with the first one; empty where it stands alone. */
    private Optional<Chart> foremost() {
        List<Metric> metrics = weeks.main().summary().metrics().stream()
                .map(MetricSummary::metric)
                .filter(metric -> hasPoints(metric.id()))
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

    /** Those of each family of parts together. */
    private List<Chart> shares(List<Share> shares) {
        Map<Metric, Map<Family, List<String>>> families = new LinkedHashMap<>();
        for (Share share : shares) {
            String id = SeriesTable.shareOf(share);
            if (hasPoints(id)) {
                families.computeIfAbsent(share.whole(), whole -> new EnumMap<>(Family.class))
                        .computeIfAbsent(share.part().family(), family -> new ArrayList<>())
                        .add(id);
            }
        }
        List<Chart> charts = new ArrayList<>();
        families.forEach((whole, parts) -> parts.forEach((family, ids) -> {
            String title = labels.text("chart.shares", labels.metric(whole));
            String named = parts.size() == 1 ? title : labels.text("chart.of", title, labels.family(family));
            charts.addAll(split(named, ids));
        }));
        return charts;
    }

    /** More lines than can be told apart in charts as equal as can be. */
    private List<Chart> split(String title, List<String> ids) {
        int count = (ids.size() + MOST_LINES - 1) / MOST_LINES;
        return IntStream.range(0, count)
                .mapToObj(i -> chart(
                        Chart.Kind.LINES,
                        count == 1 ? title : labels.text("chart.part", title, i + 1, count),
                        ids.subList(ids.size() * i / count, ids.size() * (i + 1) / count)))
                .toList();
    }

    private boolean hasPoints(String id) {
        int column = series.indexOf(id);
        return series.rows().stream()
                        .filter(row -> row.get(column).number().isPresent())
                        .limit(LEAST_POINTS)
                        .count()
                == LEAST_POINTS;
    }

    private List<Chart> of(Metric metric) {
        String name = labels.text("chart.unit", labels.metric(metric), labels.unit(metric.unit()));
        return List.of(
                chart(Chart.Kind.LINES, name, List.of(metric.id())),
                chart(Chart.Kind.BARS, labels.text("chart.change", name), List.of(SeriesTable.changeOf(metric))));
    }

    private Chart chart(Chart.Kind kind, String title, List<String> ids) {
        return new Chart(kind, title, series, CATEGORY, ids);
    }
}
