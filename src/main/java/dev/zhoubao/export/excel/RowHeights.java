package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Makes the rows of a sheet as tall as their wrapped text; not every program does so itself, and none for merged cells. */
record RowHeights(SXSSFSheet sheet, TextHeight heights) {

    /** What Excel lets a row be, in points. */
    private static final double TALLEST = 409;

    /** For a row of bold labels. */
    void fitHeader(SXSSFRow row, List<String> labels) {
        grow(row, heights.ofHeader(labels));
    }

    /** For a row with a value in each column. */
    void fit(SXSSFRow row, List<Cell> cells) {
        grow(row, heights.ofRow(cells));
    }

    /** For a row that ends with running text, which is given as many columns as a line of text needs. */
    void span(SXSSFRow row, Cell text, int first) {
        int last = heights.lastColumn();
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
        grow(row, heights.ofText(text, first));
    }

    private static void grow(SXSSFRow row, double points) {
        if (points > TextHeight.ONE_LINE) {
            row.setHeightInPoints((float) Math.min(TALLEST, points));
        }
    }
}
