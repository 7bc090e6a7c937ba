package dev.zhoubao.report.table;

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
import java.util.Optional;

/** The weeks of another series than the main one, a row each, and its first parts of a whole as a chart. */
public record CompanionTables(Labels labels) {

    private static final int MOST_BESIDE = 6;

    /**
     * Every figure.
     *
     * @param bulletins weeks of the series, in order
     */
    public Table whole(Series series, List<Bulletin> bulletins) {
        Column title = Column.text("title", labels.text("title"));
        return table(series, given(series, bulletins), bulletins)
                .with(
                        title,
                        i -> Cell.link(
                                bulletins.get(i).title(),
                                bulletins.get(i).source().url()));
    }

    /** As many figures as a page has room for, with a row for every run of missing weeks. */
    public CalendarRows brief(Series series, List<Bulletin> bulletins) {
        List<Metric> given = given(series, bulletins);
        List<Metric> parts = parts(given);
        List<Metric> shown = parts.isEmpty()
                ? given.stream().limit(MOST_BESIDE).toList()
                : given.stream()
                        .filter(metric -> parts.contains(metric)
                                || parts.get(0).whole().filter(metric::equals).isPresent())
                        .toList();
        return CalendarRows.of(labels, table(series, shown, bulletins), bulletins);
    }

    /**
     * The parts of a whole upon one another; where there are none, the first figure. Of fewer than two rows there is none.
     *
     * @param category the column along the axis
     */
    public Optional<Chart> chart(Series series, Table table, String category) {
        List<Metric> given = series.metrics()
                .filter(metric -> table.indexOf(metric.id()) >= 0)
                .toList();
        if (given.isEmpty() || table.rows().size() < 2) {
            return Optional.empty();
        }
        List<Metric> parts = parts(given);
        List<Metric> drawn = parts.isEmpty() ? given.subList(0, 1) : parts;
        return Optional.of(new Chart(
                parts.isEmpty() ? Chart.Kind.BARS : Chart.Kind.STACKED_BARS,
                new ChartTitle(labels).byWeek(drawn),
                table,
                category,
                drawn.stream().map(Metric::id).toList()));
    }

    private static List<Metric> given(Series series, List<Bulletin> bulletins) {
        return series.metrics()
                .filter(metric -> bulletins.stream()
                        .anyMatch(bulletin -> bulletin.figure(metric).isPresent()))
                .toList();
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
        return row;
    }
}
