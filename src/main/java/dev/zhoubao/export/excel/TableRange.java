package dev.zhoubao.export.excel;

import dev.zhoubao.report.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A table and the cells that hold it; the table starts in the first column. */
record TableRange(String sheet, int headerRow, Table table) {

    /** The cell with the label of a column. */
    CellReference label(int column) {
        return new CellReference(sheet, headerRow, column, true, true);
    }

    /** The cells with the values of a column, as formulas name them. */
    String values(int column) {
        int last = headerRow + table.rows().size();
        return new CellRangeAddress(headerRow + 1, last, column, column).formatAsString(sheet, true);
    }
}
