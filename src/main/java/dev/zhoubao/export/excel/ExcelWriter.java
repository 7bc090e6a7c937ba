package dev.zhoubao.export.excel;

import dev.zhoubao.document.Report;
import dev.zhoubao.report.words.Labels;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a report as a workbook: a sheet for each section, native values, named tables, and charts over their cells.
 * What Excel cannot hold is noted at the end of the last sheet. Rows are streamed through temporary files, which are
 * gone afterwards, whatever happens.
 */
public final class ExcelWriter {

    /** @param out is flushed, not closed */
    public void write(Report report, OutputStream out) throws IOException {
        Path folder = WorkingFolder.create();
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        // Titles of charts would else be in the language of the machine.
        LocaleUtil.setUserLocale(report.lang().locale());
        try {
            write(report, WorkbookLayout.of(report), new Labels(report.lang()), out);
        } catch (IOException e) {
            throw WorkingFolder.isMeant(e) ? WorkingFolder.failure(e) : e;
        } catch (RuntimeException e) {
            // So the library wraps what a row cannot be written for.
            if (e.getCause() instanceof IOException cause && WorkingFolder.isMeant(cause)) {
                throw WorkingFolder.failure(cause);
            }
            throw e;
        } finally {
            LocaleUtil.resetUserLocale();
            TempFile.setThreadLocalTempFileCreationStrategy(null);
            WorkingFolder.delete(folder);
        }
    }

    private static void write(Report report, WorkbookLayout layout, Labels labels, OutputStream out)
            throws IOException {
        PoiWarmUp.await();
        try (XSSFWorkbook frame = new WorkbookFrame(layout).build(report);
                StreamedWorkbook workbook = new StreamedWorkbook(frame)) {
            fill(workbook, layout, labels);
            StyleSheetOrder.apply(frame.getStylesSource());
            BufferedOutputStream buffer = new BufferedOutputStream(out);
            workbook.write(buffer);
            buffer.flush();
        }
    }

    private static void fill(StreamedWorkbook workbook, WorkbookLayout layout, Labels labels) throws IOException {
        CellStyles styles = new CellStyles(workbook.getXSSFWorkbook());
        workbook.expectMarkedText(styles.marked());
        RowReferences references = new RowReferences(layout);
        HyperlinkLimit budget = new HyperlinkLimit();
        SheetWriter last = null;
        for (int i = 0; i < layout.sheets().size(); i++) {
            SheetPlan plan = layout.sheets().get(i);
            last = new SheetWriter(workbook.getSheetAt(i), styles, plan, references, budget, layout);
            last.write(layout.notes());
            // One sheet after the other: the library has no order for rows that are left to the end, and texts are
            // counted.
            workbook.getSheetAt(i).flushRows();
        }
        if (last != null) {
            last.append(layout.notes().sentences(labels));
        }
    }
}
