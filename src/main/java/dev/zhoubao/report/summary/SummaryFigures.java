package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.Extreme;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of a summary: a row a metric, with its extremes and their weeks, its means and its change over the weeks. */
record SummaryFigures(Labels labels) {

    private static final int WEEKS_SHOWN = 2;

    /** The names of weeks of another series are long, and those of its metrics, too. What there are too few values for is left out. */
    Table of(Summary summary) {
        Table table = MetricColumn.table("figures", "", columns(summary), summary.metrics())
                .withEmptyAsData();
        return SummaryReport.isMain(summary)
                ? table
                : table.mapColumns(column -> column.id().endsWith("_week") ? column.asExtra() : column);
    }

    private List<MetricColumn> columns(Summary summary) {
        return Stream.of(values(), course(), trend(summary))
                .flatMap(List::stream)
                .toList();
    }

    private List<MetricColumn> values() {
        return List.of(
                text("metric", "metric", metric -> labels.metricCell(metric.metric())),
                text("name", "name", metric -> Cell.text(labels.metric(metric.metric())))
                        .asExtra(),
                number("count", "summary.count", metric -> Cell.number(metric.count()))
                        .asExtra(),
                number("total", "summary.total", metric -> total(metric)),
                number(
                        "min",
                        "summary.min",
                        metric -> Cell.number(metric.minimum().value())),
                text("min_week", "summary.minWeek", metric -> weeks(metric.minimum())),
                number(
                        "max",
                        "summary.max",
                        metric -> Cell.number(metric.maximum().value())),
                text("max_week", "summary.maxWeek", metric -> weeks(metric.maximum())),
                number("mean", "summary.mean", metric -> Cell.number(metric.mean())),
                number("median", "summary.median", metric -> Cell.number(metric.median())));
    }

    /** From the first week that gives a metric to the last. */
    private List<MetricColumn> course() {
        return List.of(
                number(
                                "first",
                                "summary.first",
                                metric -> ChangeCells.value(metric.overall().from()))
                        .asExtra(),
                text(
                                "first_week",
                                "summary.firstWeek",
                                metric -> Cell.text(metric.first().name()))
                        .asExtra(),
                number(
                                "last",
                                "summary.last",
                                metric -> ChangeCells.value(metric.overall().to()))
                        .asExtra(),
                text(
                                "last_week",
                                "summary.lastWeek",
                                metric -> Cell.text(metric.last().name()))
                        .asExtra(),
                number(
                        "change",
                        "summary.change",
                        metric -> Cell.orAbsent(metric.change().map(ChangeCells::difference))),
                number(
                                "percent",
                                "summary.percent",
                                metric -> Cell.orAbsent(metric.change().map(ChangeCells::percent)))
                        .asExtra(),
                number(
                        "weeks_apart",
                        "changes.apart",
                        metric -> Cell.orAbsent(metric.change().map(change -> Cell.number(metric.weeksApart())))));
    }

    private List<MetricColumn> trend(Summary summary) {
        TrendFacts tendencies = new TrendFacts(labels, summary);
        return List.of(
                text("trend", "summary.trend", metric -> tendencies.directionCell(metric.metric()))
                        .mapColumn(summary.tendencies().isEmpty() ? Column::asData : Column::asExtra),
                number("trend_p", "summary.trend.p", metric -> tendencies.probabilityCell(metric.metric()))
                        .asExtra());
    }

    private MetricColumn text(String id, String label, Function<MetricSummary, Cell> cell) {
        return new MetricColumn(Column.text(id, labels.text(label)), cell);
    }

    private MetricColumn number(String id, String label, Function<MetricSummary, Cell> cell) {
        return new MetricColumn(Column.number(id, labels.text(label)), cell);
    }

    static Cell total(MetricSummary metric) {
        return metric.total() == null ? Cell.absent() : Cell.number(metric.total());
    }

    Cell weeks(Extreme extreme) {
        List<String> names = extreme.weeks().stream().map(Bulletin::name).toList();
        String all = String.join(", ", names);
        String shown = names.size() <= WEEKS_SHOWN
                ? all
                : labels.text("summary.more", names.get(0), String.valueOf(names.size() - 1));
        return new Cell.Text(shown, Tone.NEUTRAL, all);
    }
}
