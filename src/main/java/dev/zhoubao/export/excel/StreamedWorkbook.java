package dev.zhoubao.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that streams its rows, shares its texts, keeps marked ones, and is the same bytes whenever it is written. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final short NONE = -1;

    private final Map<String, Integer> texts = new HashMap<>();
    private short markedStyle = NONE;

    StreamedWorkbook(XSSFWorkbook frame) {
        super(frame, ROWS_IN_MEMORY, false, true);
    }

    /** Names the one style whose cells hold marked text. */
    void expectMarkedText(CellStyle style) {
        markedStyle = style.getIndex();
    }

    /** Called by the constructor of the class above, when no field is set yet. */
    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SharedTextWriter(this::place);
    }

    /**
     * The place of a cell's text among those of the workbook. Marked cells are told by their style: to ask each cell for rich
     * text would make one, and the table would write out each to compare it.
     */
    private int place(Cell cell) {
        return cell.getCellStyle().getIndex() == markedStyle
                ? getSharedStringSource().addSharedStringItem(cell.getRichStringCellValue())
                : texts.computeIfAbsent(
                        cell.getStringCellValue(),
                        text -> getSharedStringSource().addSharedStringItem(new XSSFRichTextString(text)));
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new StableZip(out);
    }
}
