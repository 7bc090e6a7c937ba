package dev.zhoubao.report;

import dev.zhoubao.analysis.Comparison;
import dev.zhoubao.analysis.FigureChange;
import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.List;

/** The figures of each week against the week before it in the list. */
final class ChangeTable {

    private final Labels labels;
    private final Changes changes;

    ChangeTable(Labels labels) {
        this.labels = labels;
        this.changes = new Changes(labels);
    }

    Table of(List<Bulletin> bulletins) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("week", labels.text("week")), Column.text("before", labels.text("changes.before"))));
        columns.addAll(changes.columns(labels.text("diff.from"), labels.text("diff.to")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i < bulletins.size(); i++) {
            Bulletin before = bulletins.get(i - 1);
            Bulletin week = bulletins.get(i);
            for (FigureChange change : Comparison.figures(before, week)) {
                rows.add(row(before, week, change));
            }
        }
        return new Table("changes", "", columns, rows);
    }

    private List<Cell> row(Bulletin before, Bulletin week, FigureChange change) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(week.name()), Cell.text(before.name())));
        row.addAll(changes.row(change));
        return row;
    }
}
