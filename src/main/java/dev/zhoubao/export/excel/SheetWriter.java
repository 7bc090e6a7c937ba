package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.export.excel.SheetPlan.Placed;
import java.nio.channels.ClosedByInterruptException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Streams the rows of one sheet. */
final class SheetWriter {

    private final SXSSFSheet sheet;
    private final SheetPlan plan;
    private final SheetLinks links;
    private final CellWriter cells;
    private final BlockRows rows;

    SheetWriter(
            SXSSFSheet sheet,
            CellStyles styles,
            SheetPlan plan,
            RowReferences references,
            HyperlinkLimit budget,
            WorkbookLayout layout) {
        this.sheet = sheet;
        this.plan = plan;
        this.links = new SheetLinks(plan, references, budget);
        this.cells = new CellWriter(styles, links);
        this.rows =
                new BlockRows(cells, new RowHeights(sheet, new TextHeight(ColumnWidths.of(plan))), plan.form(), layout);
    }

    /**
     * @param notes takes what found no room
     * @throws ClosedByInterruptException when the thread is interrupted
     */
    void write(Notes notes) throws ClosedByInterruptException {
        for (Placed<Block> placed : plan.blocks()) {
            write(placed.block().accept(rows), placed.row());
        }
        links.note(plan.name(), notes);
        if (cells.cutTexts() > 0) {
            notes.textsCut(plan.name(), cells.cutTexts());
        }
    }

    /** Writes sentences below everything else. */
    void append(List<String> sentences) throws ClosedByInterruptException {
        write(sentences.stream().map(rows::note), plan.rows() + 1);
    }

    /** Row by row, unless the thread is interrupted: what is streamed reaches the file only at the end. */
    private void write(Stream<Consumer<SXSSFRow>> contents, int firstRow) throws ClosedByInterruptException {
        int row = firstRow;
        for (Iterator<Consumer<SXSSFRow>> next = contents.iterator(); next.hasNext(); row++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            next.next().accept(sheet.createRow(row));
        }
    }
}
