package dev.zhoubao.export.excel;

import dev.zhoubao.export.excel.CellStyles.Role;
import dev.zhoubao.export.excel.SheetPlan.Placed;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Table;
import dev.zhoubao.report.Tone;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Streams the rows of one sheet. */
final class SheetWriter {

    private final SXSSFSheet sheet;
    private final SheetLinks links = new SheetLinks();
    private final CellWriter cells;
    private final RowHeights heights;

    SheetWriter(SXSSFSheet sheet, CellStyles styles, List<Integer> widths) {
        this.sheet = sheet;
        this.heights = new RowHeights(sheet, widths);
        this.cells = new CellWriter(styles, links);
    }

    void write(SheetPlan plan) {
        for (Placed placed : plan.blocks()) {
            if (placed.block() instanceof Table table) {
                write(table, plan.headerRow(placed, table));
            } else if (placed.block() instanceof Facts facts) {
                write(facts, placed.row());
            } else if (placed.block() instanceof Prose prose) {
                write(prose, placed.row());
            }
        }
        if (links.leftOut() > 0) {
            writeNote(plan.rows() + 1);
        }
    }

    private void write(Table table, int headerRow) {
        if (headerRow > 0 && !table.title().isEmpty()) {
            cells.write(sheet.createRow(headerRow - 1), 0, table.title(), Role.TITLE, Tone.NEUTRAL);
        }
        writeHeader(table.columns(), sheet.createRow(headerRow));
        int row = headerRow;
        for (List<Cell> values : table.rows()) {
            row++;
            write(values, sheet.createRow(row));
        }
    }

    private void writeHeader(List<Column> columns, SXSSFRow header) {
        for (int i = 0; i < columns.size(); i++) {
            Role role = columns.get(i).kind() == Column.Kind.NUMBER ? Role.NUMBER_HEADER : Role.HEADER;
            cells.write(header, i, columns.get(i).label(), role, Tone.NEUTRAL);
        }
        heights.fit(
                header,
                columns.stream().map(column -> Cell.text(column.label())).toList());
    }

    private void write(List<Cell> values, SXSSFRow row) {
        for (int i = 0; i < values.size(); i++) {
            cells.write(row, i, values.get(i), Role.BODY);
        }
        heights.fit(row, values);
    }

    private void write(Facts facts, int firstRow) {
        int row = firstRow;
        for (Facts.Fact fact : facts.facts()) {
            SXSSFRow target = sheet.createRow(row);
            cells.write(target, 0, fact.label(), Role.LABEL, Tone.NEUTRAL);
            cells.write(target, 1, fact.value(), Role.FREE);
            heights.fit(target, List.of(Cell.text(fact.label()), fact.value()));
            row++;
        }
    }

    private void write(Prose prose, int firstRow) {
        int row = firstRow;
        for (Cell paragraph : prose.paragraphs()) {
            SXSSFRow target = sheet.createRow(row);
            cells.write(target, 0, paragraph, Role.FREE);
            heights.span(target, paragraph);
            row++;
        }
    }

    /** In both languages: a writer does not know which one the report speaks. */
    private void writeNote(int row) {
        String most = String.format(Locale.ROOT, "%,d", SheetLinks.MOST);
        String note = "A sheet holds at most " + most + " links; " + links.leftOut() + " more are plain text. "
                + "每个工作表最多容纳 " + most + " 个链接，另有 " + links.leftOut() + " 个以纯文本写出。";
        SXSSFRow target = sheet.createRow(row);
        cells.write(target, 0, note, Role.TITLE, Tone.FAINT);
    }
}
