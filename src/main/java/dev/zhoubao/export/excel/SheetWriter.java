package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.CellStyles.Role;
import dev.zhoubao.export.excel.SheetPlan.Placed;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Streams the rows of one sheet. */
final class SheetWriter {

    private final SXSSFSheet sheet;
    private final SheetPlan plan;
    private final SheetLinks links;
    private final CellWriter cells;
    private final RowHeights heights;

    SheetWriter(SXSSFSheet sheet, CellStyles styles, SheetPlan plan, References references, LinkBudget budget) {
        this.sheet = sheet;
        this.plan = plan;
        this.links = new SheetLinks(plan, references, budget);
        this.heights = new RowHeights(sheet, ColumnWidths.of(plan));
        this.cells = new CellWriter(styles, links);
    }

    /**
     * @param notes takes what found no room
     * @throws ClosedByInterruptException when the thread is interrupted
     */
    void write(Notes notes) throws ClosedByInterruptException {
        for (Placed placed : plan.blocks()) {
            if (placed.block() instanceof Table table) {
                write(table, plan.headerRow(placed, table));
            } else if (placed.block() instanceof Facts facts) {
                write(facts, placed.row());
            } else if (placed.block() instanceof Prose prose) {
                write(prose, placed.row());
            }
        }
        links.note(plan.name(), notes);
        if (cells.cutTexts() > 0) {
            notes.textsCut(plan.name(), cells.cutTexts());
        }
    }

    /** Writes sentences below everything else. */
    void append(List<String> sentences) throws ClosedByInterruptException {
        int row = plan.rows() + 1;
        for (String sentence : sentences) {
            SXSSFRow target = row(row);
            cells.write(target, 0, sentence, Role.FREE, Tone.FAINT);
            heights.span(target, Cell.text(sentence));
            row++;
        }
    }

    private void write(Table table, int headerRow) throws ClosedByInterruptException {
        if (headerRow > 0 && !table.title().isEmpty()) {
            cells.write(row(headerRow - 1), 0, table.title(), Role.TITLE, Tone.NEUTRAL);
        }
        writeHeader(table, row(headerRow));
        ColumnLook[] looks = table.columns().stream().map(ColumnLook::of).toArray(ColumnLook[]::new);
        int row = headerRow;
        for (List<Cell> values : table.rows()) {
            row++;
            write(values, looks, row(row));
        }
    }

    /** A row more, unless the thread is interrupted: what is streamed reaches the file only at the end. */
    private SXSSFRow row(int index) throws ClosedByInterruptException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        return sheet.createRow(index);
    }

    private void writeHeader(Table table, SXSSFRow header) {
        List<String> labels = HeaderLabels.of(table);
        for (int i = 0; i < labels.size(); i++) {
            Role role = table.columns().get(i).kind() == Column.Kind.NUMBER ? Role.NUMBER_HEADER : Role.HEADER;
            cells.write(header, i, labels.get(i), role, Tone.NEUTRAL);
        }
        heights.fit(header, labels.stream().map(Cell::text).toList());
    }

    private void write(List<Cell> values, ColumnLook[] looks, SXSSFRow row) {
        for (int i = 0; i < looks.length; i++) {
            cells.write(row, i, values.get(i), looks[i]);
        }
        heights.fit(row, values);
    }

    private void write(Facts facts, int firstRow) throws ClosedByInterruptException {
        int row = firstRow;
        for (Facts.Fact fact : facts.facts()) {
            SXSSFRow target = row(row);
            cells.write(target, 0, fact.label(), Role.LABEL, Tone.NEUTRAL);
            cells.write(target, 1, fact.value(), ColumnLook.FREE);
            heights.fit(target, List.of(Cell.text(fact.label()), fact.value()));
            row++;
        }
    }

    private void write(Prose prose, int firstRow) throws ClosedByInterruptException {
        int row = firstRow;
        for (Cell paragraph : prose.paragraphs()) {
            SXSSFRow target = row(row);
            cells.write(target, 0, paragraph, ColumnLook.FREE);
            heights.span(target, paragraph);
            row++;
        }
    }
}
