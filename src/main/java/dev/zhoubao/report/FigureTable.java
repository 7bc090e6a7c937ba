package dev.zhoubao.report;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Source;
import java.util.ArrayList;
import java.util.List;

/** The figures of bulletins, a row each, with the sentence behind each. */
final class FigureTable {

    private static final int VALUE = 4;

    private final Labels labels;
    private final PrintedChanges printed;

    private record Found(Bulletin bulletin, Figure figure) {}

    FigureTable(Labels labels) {
        this.labels = labels;
        this.printed = new PrintedChanges(labels);
    }

    /** The figures of one bulletin, without evidence; with the changes it prints, if it prints any. */
    Table plain(Bulletin bulletin) {
        boolean withChanges = PrintedChanges.in(bulletin);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit"))));
        if (withChanges) {
            columns.add(Column.number("printed_change", labels.text("printed.change")));
        }
        return new Table(
                "figures",
                "",
                columns,
                bulletin.figures().values().stream()
                        .map(figure -> facts(figure, withChanges))
                        .toList());
    }

    /** The figures of one bulletin, each with its sentence. */
    Table withEvidence(Bulletin bulletin) {
        boolean withChanges = PrintedChanges.in(bulletin);
        List<Column> columns = new ArrayList<>(plain(bulletin).columns());
        columns.add(Column.number("line", labels.text("line")));
        columns.add(Column.text("evidence", labels.text("evidence")));
        return new Table(
                "figures",
                "",
                columns,
                bulletin.figures().values().stream()
                        .map(figure -> factsAndEvidence(figure, withChanges))
                        .toList());
    }

    /** The figures of several bulletins, each row with week, sentence, line and document. */
    Table ofAll(List<Bulletin> bulletins) {
        boolean withChanges = bulletins.stream().anyMatch(PrintedChanges::in);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("week", labels.text("week")).leadingTo("bulletins", "week"),
                Column.date("start", labels.text("start")),
                Column.text("metric", labels.text("metric")).leadingTo("summary", "metric"),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit"))));
        if (withChanges) {
            columns.add(Column.number("printed_change", labels.text("printed.change")));
        }
        columns.add(Column.text("evidence", labels.text("evidence")));
        columns.add(Column.number("line", labels.text("line")));
        columns.add(Column.text("file", labels.text("document")));
        List<Found> found = bulletins.stream()
                .flatMap(bulletin -> bulletin.figures().values().stream().map(figure -> new Found(bulletin, figure)))
                .toList();
        return new Table("figures", "", columns, new LazyRows<>(found, one -> row(one, withChanges)));
    }

    private List<Cell> row(Found found, boolean withChange) {
        Figure figure = found.figure();
        Source source = found.bulletin().source();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(found.bulletin().name()),
                Cell.dayOf(found.bulletin().edition().start())));
        row.addAll(facts(figure, withChange));
        row.set(VALUE, Percentages.in(figure.metric().unit(), row.get(VALUE)));
        row.add(Cell.text(figure.evidence().text()));
        row.add(Cell.number(figure.evidence().line()));
        row.add(Cell.link(source.file(), source.url()));
        return row;
    }

    private List<Cell> factsAndEvidence(Figure figure, boolean withChange) {
        List<Cell> row = new ArrayList<>(facts(figure, withChange));
        row.add(Cell.number(figure.evidence().line()));
        row.add(Cell.text(figure.evidence().text()));
        return row;
    }

    private List<Cell> facts(Figure figure, boolean withChange) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(figure.metric().id()),
                Cell.text(labels.metric(figure.metric())),
                Cell.number(figure.value().decimal()),
                Cell.text(labels.unit(figure.metric().unit()))));
        if (withChange) {
            row.add(printed.cell(figure));
        }
        return row;
    }
}
