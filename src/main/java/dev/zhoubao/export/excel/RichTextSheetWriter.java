package dev.zhoubao.export.excel;

import java.io.IOException;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;

/** Streams cells as POI does, and rich text inline with its runs, which POI would lose. */
final class RichTextSheetWriter extends SheetDataWriter {

    private static final XmlOptions INLINE = new XmlOptions()
            .setSaveSyntheticDocumentElement(new QName(XSSFRelation.NS_SPREADSHEETML, "is"))
            .setSaveAggressiveNamespaces()
            .setUseDefaultNamespace();

    private static final String INLINE_TYPE = " t=\"inlineStr\">";

    private final Predicate<CellStyle> isMarked;

    /**
     * Marked cells are told by their style: to ask each cell for rich text would make one.
     *
     * @param isMarked is first asked when rows are written
     */
    RichTextSheetWriter(Predicate<CellStyle> isMarked) throws IOException {
        this.isMarked = isMarked;
    }

    /**
     * Marked cells have their own writing, as have plain texts and numbers, which nearly all cells are: POI writes their
     * XML in a dozen pieces, a text a character at a time.
     */
    @Override
    public void writeCell(int columnIndex, @Nullable Cell cell) throws IOException {
        if (cell == null) {
            return;
        }
        String beginning = beginning(columnIndex, cell);
        if (isMarked.test(cell.getCellStyle())) {
            XSSFRichTextString text = (XSSFRichTextString) cell.getRichStringCellValue();
            _out.write(beginning + INLINE_TYPE + text.getCTRst().xmlText(INLINE) + "</c>");
        } else if (cell.getCellType() == CellType.STRING && isPlain(cell.getStringCellValue())) {
            _out.write(beginning + INLINE_TYPE + "<is><t>" + cell.getStringCellValue() + "</t></is></c>");
        } else if (cell.getCellType() == CellType.NUMERIC) {
            _out.write(beginning + " t=\"n\"><v>" + cell.getNumericCellValue() + "</v></c>");
        } else {
            super.writeCell(columnIndex, cell);
        }
    }

    private static String beginning(int columnIndex, Cell cell) {
        int style = cell.getCellStyle().getIndex();
        return "<c r=\"" + CellReference.convertNumToColString(columnIndex) + (cell.getRowIndex() + 1)
                + (style == 0 ? "\"" : "\" s=\"" + style + "\"");
    }

    /** Whether XML has it as it is; white space around it would be lost. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean markup = c == '<' || c == '>' || c == '&' || c == '"';
            if (c < ' ' || markup || Character.isSurrogate(c) || c >= 0xFFFE) {
                return false;
            }
        }
        return text.isEmpty()
                || !(Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }
}
