package dev.zhoubao.report;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures of bulletins, a row each, with the sentence behind each. */
final class FigureTable {

    private final Labels labels;
    private final PrintedChanges printed;

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

    /** The figures of several bulletins, each row with week and document. */
    Table ofAll(List<Bulletin> bulletins) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.number("line", labels.text("line")),
                Column.text("evidence", labels.text("evidence")),
                Column.text("file", labels.text("file")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            for (Figure figure : bulletin.figures().values()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.text(bulletin.name()));
                row.add(Cell.dayOf(bulletin.edition().start()));
                row.addAll(factsAndEvidence(figure, false));
                row.add(Cell.text(bulletin.source().file()));
                rows.add(row);
            }
        }
        return new Table("figures", "", columns, rows);
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
