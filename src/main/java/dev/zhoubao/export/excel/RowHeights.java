package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Makes the rows of a sheet as tall as their wrapped text; not every program does so itself, and none for merged cells. */
final class RowHeights {

    /** What Excel lets a row be, in points. */
    private static final float TALLEST = 409;
    /** The part of a column's width that can be counted on: glyphs differ from one font to another. */
    private static final double USABLE = 0.93;
    /** The room before the text of a cell, in characters. */
    private static final int INDENT = 1;

    private final SXSSFSheet sheet;
    private final List<Integer> widths;
    private final int lastColumn;
    private final int textWidth;

    RowHeights(SXSSFSheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.widths = widths;
        int column = 0;
        int sum = widths.get(0);
        while (sum < ColumnWidths.TEXT_WIDTH - ColumnWidths.NARROWEST) {
            column++;
            sum += column < widths.size() ? widths.get(column) : sheet.getDefaultColumnWidth();
        }
        this.lastColumn = column;
        this.textWidth = sum;
    }

    /** For a row with a value in each column. */
    void fit(SXSSFRow row, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, TextWidth.lines(cells.get(i), usable(widths.get(i))));
        }
        grow(row, lines);
    }

    /** For a row with one text, which is given as many columns as a line of text needs. */
    void span(SXSSFRow row, Cell text) {
        if (lastColumn > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, lastColumn));
        }
        grow(row, TextWidth.lines(text, usable(textWidth)));
    }

    private static int usable(int width) {
        return (int) ((width - INDENT) * USABLE);
    }

    private void grow(SXSSFRow row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(TALLEST, lines * sheet.getDefaultRowHeightInPoints()));
        }
    }
}
