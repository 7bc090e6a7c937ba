package dev.zhoubao.export.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/**
 * Brings the style sheet of a workbook to the letter of the schema, where POI does not: the parts of a font in their order,
 * and a name for the style that all others begin with.
 */
final class StyleSheetOrder {

    private static final String SHEETS = XSSFRelation.NS_SPREADSHEETML;

    /** The order of CT_Font in ECMA-376. */
    private static final List<String> FONT = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    private StyleSheetOrder() {}

    static void apply(StylesTable styles) {
        styles.getFonts().stream().map(XSSFFont::getCTFont).forEach(StyleSheetOrder::sort);
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            XmlObject font = styles.getDxfAt(i).getFont();
            if (font != null) {
                sort(font);
            }
        }
        nameTheNormalStyle(styles.getCTStylesheet());
    }

    /** Moves the parts behind the last one, one kind after the other. */
    private static void sort(XmlObject font) {
        for (String name : FONT) {
            for (XmlObject part : font.selectChildren(SHEETS, name)) {
                try (XmlCursor from = part.newCursor();
                        XmlCursor end = font.newCursor()) {
                    end.toEndToken();
                    from.moveXml(end);
                }
            }
        }
    }

    /** Programs that find none complain. The smaller library of schemas has no type for it. */
    private static void nameTheNormalStyle(CTStylesheet sheet) {
        if (sheet.selectChildren(SHEETS, "cellStyles").length > 0) {
            return;
        }
        // POI puts the other parts around it when it writes.
        try (XmlCursor cursor = sheet.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SHEETS, "cellStyles"));
            cursor.insertAttributeWithValue("count", "1");
            cursor.beginElement(new QName(SHEETS, "cellStyle"));
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
        }
    }
}
