package dev.zhoubao.report.table;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The weeks of another series than the main one, a row each, and its first parts of a whole as a chart. */
public record CompanionTables(Labels labels) {

    /** @param bulletins weeks of the series, in order */
    public List<Block> of(Series series, List<Bulletin> bulletins) {
        List<Metric> given = series.metrics()
                .filter(metric -> bulletins.stream()
                        .anyMatch(bulletin -> bulletin.figure(metric).isPresent()))
                .toList();
        Table table = table(series, given, bulletins);
        List<Block> blocks = new ArrayList<>(List.of(table));
        List<Metric> parts = parts(given);
        if (!parts.isEmpty() && bulletins.size() > 1) {
            blocks.add(new Chart(
                    Chart.Kind.STACKED_BARS,
                    new ChartTitle(labels).byWeek(parts),
                    table,
                    "start",
                    parts.stream().map(Metric::id).toList()));
        }
        return blocks;
    }

    /** Those of the first family that are parts of one whole and counted beside one another. */
    private static List<Metric> parts(List<Metric> given) {
        return given.stream()
                .filter(metric -> metric.whole().isPresent()
                        && metric.family() == given.get(0).family()
                        && metric.family().isPrintedTogether())
                .filter(metric -> metric.compareTo(Metric.CNVD_LOW) <= 0)
                .toList();
    }

    private Table table(Series series, List<Metric> metrics, List<Bulletin> bulletins) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end"))));
        metrics.forEach(metric -> columns.add(Column.number(metric.id(), labels.metricShort(metric))
                .inUnit(labels.unit(metric.unit()))
                .comparingSizes()));
        columns.add(Column.text("title", labels.text("title")));
        return new Table(
                series.id(),
                "",
                columns,
                bulletins.stream().map(bulletin -> row(metrics, bulletin)).toList());
    }

    private static List<Cell> row(List<Metric> metrics, Bulletin bulletin) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(bulletin.name()),
                Cell.dayOf(bulletin.edition().start()),
                Cell.dayOf(bulletin.edition().end())));
        metrics.forEach(metric ->
                row.add(Cell.orAbsent(bulletin.value(metric).map(value -> Cell.number(value.decimal())))));
        row.add(Cell.link(bulletin.title(), bulletin.source().url()));
        return row;
    }
}
