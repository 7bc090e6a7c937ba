package dev.zhoubao.report.table;

import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Prose;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a week beside those of the bulletin before it; without one, the figures alone.
 *
 * @param weeksApart how many weeks lie from one to the other
 */
public record FigureChangeColumns(
        Labels labels, Bulletin week, @Nullable Bulletin before, long weeksApart) {

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("name", labels.text("metric")),
                Column.number("value", labels.text(before == null ? "value" : "changes.value", week.name())),
                Column.text("unit", labels.text("unit"))));
        if (before != null) {
            Column direction = new ChangeCells(labels).direction();
            columns.addAll(List.of(
                    Column.number("before", labels.text("changes.earlier", before.name(), weeksApart)),
                    Column.number("change", labels.text("diff.change")).tonedBy(direction),
                    Column.number("percent", labels.text("diff.percent")).tonedBy(direction),
                    direction));
        }
        return columns;
    }

    /** Why there is no change in some rows, in sentences that stand below them; none without a bulletin before. */
    public Optional<Prose> obstacles(List<FigureChange> rows) {
        return before == null ? Optional.empty() : new ChangeCells(labels).obstacles(rows, before.name(), week.name());
    }

    /** @param change from the bulletin before; without one, from nothing */
    public List<Cell> row(FigureChange change) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(labels.metric(change.metric())),
                ChangeCells.value(change.to()),
                Cell.text(labels.unit(change.metric().unit()))));
        if (before != null) {
            row.addAll(List.of(
                    ChangeCells.value(change.from()),
                    Cell.derived(ChangeCells.difference(change), new Formula.Difference("value", "before")),
                    ChangeCells.ratio(change, "before"),
                    new ChangeCells(labels).verdict(change)));
        }
        return row;
    }
}
