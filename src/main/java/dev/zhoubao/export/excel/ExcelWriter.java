package dev.zhoubao.export.excel;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.report.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a report as a workbook: a sheet for each section, native values, and charts over their cells. Rows are
 * streamed through temporary files, which are gone afterwards, whatever happens.
 */
public final class ExcelWriter implements ReportWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.XLSX);
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("zhoubao");
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try {
            write(Layout.of(report), report.title(), out);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
            delete(folder);
        }
    }

    private static void write(Layout layout, String title, OutputStream out) throws IOException {
        try (XSSFWorkbook frame = new WorkbookFrame(layout).build(title);
                StreamedWorkbook workbook = new StreamedWorkbook(frame)) {
            fill(workbook, layout);
            BufferedOutputStream buffer = new BufferedOutputStream(out);
            workbook.write(buffer);
            buffer.flush();
        }
    }

    /** The folder is this write's own: other users cannot enter it, and nothing of it is kept. */
    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static void fill(StreamedWorkbook workbook, Layout layout) {
        CellStyles styles = new CellStyles(workbook.getXSSFWorkbook());
        workbook.expectMarkedText(styles.marked());
        for (int i = 0; i < layout.sheets().size(); i++) {
            SheetPlan plan = layout.sheets().get(i);
            new SheetWriter(workbook.getSheetAt(i), styles, ColumnWidths.of(plan)).write(plan);
        }
    }
}
