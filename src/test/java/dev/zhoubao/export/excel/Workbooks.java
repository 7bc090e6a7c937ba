package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports and reads the workbooks back. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook read(Report report) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(report)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook read(Block... blocks) {
        return read(report(Section.of("main", "Main", blocks)));
    }

    /** The cell as it comes back from a table with nothing but it. */
    static XSSFCell cell(Cell cell) {
        return read(table("t", "", List.of(Column.text("c", "C")), List.of(List.of(cell))))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
    }

    static Report report(Section... sections) {
        return new Report("test", "网络安全周报", List.of(sections), Map.of());
    }

    static Table table(String id, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(id, title, columns, rows);
    }

    static Table weeks(Cell... incidents) {
        List<Column> columns = List.of(Column.text("week", "周"), Column.number("incidents", "事件"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell value : incidents) {
            rows.add(List.of(Cell.text("2024-%02d".formatted(rows.size() + 1)), value));
        }
        return new Table("weeks", "", columns, rows);
    }
}
