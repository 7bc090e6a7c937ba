package dev.zhoubao.export.excel.cell;

import dev.zhoubao.document.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A table and the cells that hold it; the table starts in the first column. */
public record TableRange(String sheet, int headerRow, Table table) {

    /** The cell with the label of a column. */
    public CellReference label(int column) {
        return new CellReference(sheet, headerRow, column, true, true);
    }

    /** The cells with the values of a column. */
    public CellRangeAddress cells(int column) {
        return new CellRangeAddress(headerRow + 1, lastRow(), column, column);
    }

    /** The same, as formulas name them. */
    public String values(int column) {
        return cells(column).formatAsString(sheet, true);
    }

    /** Header and values, without the sheet: {@code A1:D9}. */
    public String whole() {
        int lastColumn = table.columns().size() - 1;
        return new CellRangeAddress(headerRow, lastRow(), 0, lastColumn).formatAsString();
    }

    /** Where it is, in a workbook. */
    public String place() {
        return label(0).formatAsString();
    }

    /** Whether it is one of Excel's own tables: these have a row at least. */
    public boolean isNative() {
        return !table.rows().isEmpty() && !table.columns().isEmpty();
    }

    /** A cell with a value, as links name it. */
    public String cell(int row, int column) {
        return new CellReference(sheet, headerRow + 1 + row, column, false, false).formatAsString();
    }

    private int lastRow() {
        return headerRow + table.rows().size();
    }
}
