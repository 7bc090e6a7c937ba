package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.model.Unit;

/** Shares that bulletins print, as percentages rather than as numbers in a unit of their own. */
public final class PercentageCells {

    private PercentageCells() {}

    /** The cell of a value in a unit; a change of a share stays a number of percentage points. */
    public static Cell in(Unit unit, Cell cell) {
        return cell.amount()
                .filter(amount -> unit == Unit.PERCENT && !amount.signed())
                .<Cell>map(amount -> new Cell.Percent(amount.value(), false, amount.tone()))
                .orElse(cell);
    }
}
