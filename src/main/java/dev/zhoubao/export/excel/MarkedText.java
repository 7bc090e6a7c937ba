package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.export.excel.cell.SafeText;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Marked text as Excel's rich text: what was taken out is red and struck, what was put in green and underlined, what was
 * found bold.
 */
final class MarkedText {

    private MarkedText() {}

    static XSSFRichTextString of(List<Run> runs, CellStyles styles) {
        XSSFRichTextString rich = new XSSFRichTextString();
        int room = SafeText.LONGEST;
        for (Run run : runs) {
            String text = room > 0 ? SafeText.cut(SafeText.escape(SafeText.plain(run.text())), room) : "";
            if (!text.isEmpty()) {
                rich.append(text, styles.font(run.mark()));
                room -= text.length();
            }
        }
        return rich;
    }
}
