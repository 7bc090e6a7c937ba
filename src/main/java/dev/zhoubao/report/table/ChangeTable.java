package dev.zhoubao.report.table;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The figures of each week against the week before it in the list. */
public final class ChangeTable {

    /** Behind week, week before, metric and name. */
    private static final int UNIT = 4;

    private final Labels labels;
    private final ChangeCells changes;

    private record Step(Bulletin before, Bulletin week, FigureChange change) {}

    public ChangeTable(Labels labels) {
        this.labels = labels;
        this.changes = new ChangeCells(labels);
    }

    public Table of(List<Bulletin> bulletins) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("week", labels.text("week")).leadingTo("bulletins", "week"),
                Column.text("before", labels.text("changes.before")).leadingTo("bulletins", "week")));
        columns.addAll(changes.columns(labels.text("diff.from"), labels.text("diff.to")));
        columns.add(UNIT, Column.text("unit", labels.text("unit")));
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < bulletins.size(); i++) {
            Bulletin before = bulletins.get(i - 1);
            Bulletin week = bulletins.get(i);
            Comparison.figures(before, week).forEach(change -> steps.add(new Step(before, week, change)));
        }
        return new Table("changes", "", columns, new LazyRows<>(steps, this::row));
    }

    private List<Cell> row(Step step) {
        Unit unit = step.change().metric().unit();
        List<Cell> row = new ArrayList<>(
                List.of(Cell.text(step.week().name()), Cell.text(step.before().name())));
        changes.row(step.change()).forEach(cell -> row.add(PercentageCells.in(unit, cell)));
        row.add(UNIT, Cell.text(labels.unit(unit)));
        return row;
    }
}
