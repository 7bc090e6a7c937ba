package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.model.Unit;

/** Shares that bulletins print, as percentages rather than as numbers in a unit of their own. */
public final class Percentages {

    private Percentages() {}

    /** The cell of a value in a unit; a change of a share stays a number of percentage points. */
    public static Cell in(Unit unit, Cell cell) {
        return unit == Unit.PERCENT && cell instanceof Cell.Numeric number && !number.signed()
                ? new Cell.Percent(number.value(), false, number.tone())
                : cell;
    }
}
