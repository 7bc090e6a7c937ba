package dev.zhoubao.benchmark;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The least that writes the cells of a table with SXSSF: values, a style for dates, links; no widths, no heights. */
final class BareWorkbook {

    private static final int MOST_LINKS = 65_530;

    private int links;

    void write(Table table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            SXSSFSheet sheet = workbook.createSheet("Bulletins");
            SXSSFRow header = sheet.createRow(0);
            for (int i = 0; i < table.columns().size(); i++) {
                header.createCell(i).setCellValue(table.columns().get(i).label());
            }
            int number = 1;
            for (List<Cell> values : table.rows()) {
                SXSSFRow row = sheet.createRow(number++);
                for (int i = 0; i < values.size(); i++) {
                    write(row, i, values.get(i), date);
                }
            }
            workbook.write(out);
        }
    }

    private void write(SXSSFRow row, int column, Cell cell, CellStyle date) {
        if (cell instanceof Cell.Text text) {
            row.createCell(column).setCellValue(text.text());
        } else if (cell instanceof Cell.Numeric number) {
            row.createCell(column).setCellValue(number.value().doubleValue());
        } else if (cell instanceof Cell.Day day) {
            SXSSFCell target = row.createCell(column);
            target.setCellValue(DateUtil.getExcelDate(day.date()));
            target.setCellStyle(date);
        } else if (cell instanceof Cell.Link link) {
            SXSSFCell target = row.createCell(column);
            target.setCellValue(link.text());
            if (links < MOST_LINKS) {
                links++;
                Hyperlink address =
                        row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                address.setAddress(link.url());
                target.setHyperlink(address);
            }
        }
    }
}
