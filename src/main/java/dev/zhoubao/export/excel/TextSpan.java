package dev.zhoubao.export.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** As many columns of a sheet as a line of text needs, merged for each paragraph. */
final class TextSpan {

    private static final int UNITS = 256;

    private final SXSSFSheet sheet;
    private final int lastColumn;
    private final int width;

    TextSpan(SXSSFSheet sheet) {
        this.sheet = sheet;
        int column = 0;
        int sum = sheet.getColumnWidth(0) / UNITS;
        while (sum < ColumnWidths.TEXT_WIDTH - ColumnWidths.TEXT_WIDTH / 10) {
            column++;
            sum += sheet.getColumnWidth(column) / UNITS;
        }
        this.lastColumn = column;
        this.width = sum;
    }

    /** Merges a row's cells; its height is set because no program fits the height of merged cells itself. */
    void apply(SXSSFRow row, int textWidth) {
        if (lastColumn > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, lastColumn));
            int lines = 1 + Math.max(0, textWidth - 1) / width;
            row.setHeightInPoints(Math.min(409, lines * sheet.getDefaultRowHeightInPoints()));
        }
    }
}
