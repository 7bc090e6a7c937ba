package dev.zhoubao.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that streams its rows, keeps marked text, and is the same bytes whenever it is written. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final short NONE = -1;

    private short markedStyle = NONE;

    StreamedWorkbook(XSSFWorkbook frame) {
        super(frame, ROWS_IN_MEMORY);
    }

    /** Names the one style whose cells hold marked text. */
    void expectMarkedText(CellStyle style) {
        markedStyle = style.getIndex();
    }

    /** Called by the constructor of the class above, when no field is set yet. */
    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new RichTextSheetWriter(style -> style.getIndex() == markedStyle);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new StableZip(out);
    }
}
