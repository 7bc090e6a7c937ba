package dev.zhoubao.export.excel;

import java.io.IOException;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
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

    private final Predicate<CellStyle> isMarked;

    /**
     * Marked cells are told by their style: to ask each cell for rich text would make one.
     *
     * @param isMarked is first asked when rows are written
     */
    RichTextSheetWriter(Predicate<CellStyle> isMarked) throws IOException {
        this.isMarked = isMarked;
    }

    /** POI writes a character at a time; most texts have none that it would escape. */
    @Override
    protected void outputEscapedString(@Nullable String text) throws IOException {
        if (text != null && text.chars().allMatch(RichTextSheetWriter::isPlain)) {
            _out.write(text);
        } else {
            super.outputEscapedString(text);
        }
    }

    private static boolean isPlain(int c) {
        boolean markup = c == '<' || c == '>' || c == '&' || c == '"';
        return c >= ' ' && !markup && !Character.isSurrogate((char) c) && c < 0xFFFE;
    }

    @Override
    public void writeCell(int columnIndex, @Nullable Cell cell) throws IOException {
        if (cell != null && isMarked.test(cell.getCellStyle())) {
            XSSFRichTextString text = (XSSFRichTextString) cell.getRichStringCellValue();
            _out.write("<c r=\"" + cell.getAddress() + "\" s=\""
                    + cell.getCellStyle().getIndex() + "\" t=\"inlineStr\">");
            _out.write(text.getCTRst().xmlText(INLINE));
            _out.write("</c>");
        } else {
            super.writeCell(columnIndex, cell);
        }
    }
}
