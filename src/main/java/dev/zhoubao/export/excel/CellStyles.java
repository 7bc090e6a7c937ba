package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.cell.NumberFormats;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once. */
final class CellStyles {

    /** A cell's part in its sheet. */
    enum Role {
        BODY,
        /** A value outside tables, set left whatever it is. */
        FREE,
        LABEL,
        HEADER,
        NUMBER_HEADER,
        TITLE,
        LINK,
        /** A link whose text is its address: on one line, since no program breaks it well. */
        ADDRESS,
        /** Words with an address behind them that leads nowhere, on one line, too. */
        UNLINKED
    }

    /** Whether editing the text must not make a formula of it. */
    enum Quote {
        NONE,
        PREFIX
    }

    private record StyleKey(Role role, Tone tone, String format, Quote quote) {

        private boolean isText() {
            return format.equals(TEXT);
        }

        private boolean isRight() {
            boolean date = format.equals(NumberFormats.DAY) || format.equals(NumberFormats.MOMENT);
            return role == Role.NUMBER_HEADER || (role == Role.BODY && !isText() && !date);
        }
    }

    private static final String TEXT = "General";
    private static final Set<Role> ON_ONE_LINE = EnumSet.of(Role.TITLE, Role.ADDRESS, Role.UNLINKED);

    private final XSSFWorkbook workbook;
    private final CellFonts fonts;
    private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFCellStyle marked;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.fonts = new CellFonts(workbook);
        this.marked = marked(workbook.createCellStyle());
    }

    XSSFCellStyle text(Role role, Tone tone, Quote quote) {
        return styles.computeIfAbsent(new StyleKey(role, tone, TEXT, quote), this::create);
    }

    XSSFCellStyle number(Role role, Tone tone, String format) {
        return styles.computeIfAbsent(new StyleKey(role, tone, format, Quote.NONE), this::create);
    }

    /** The one style of cells with marked text, and of no other. */
    XSSFCellStyle marked() {
        return marked;
    }

    XSSFFont font(Mark mark) {
        return fonts.of(mark);
    }

    private XSSFCellStyle create(StyleKey look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.of(look.role(), look.tone()));
        style.setQuotePrefixed(look.quote() == Quote.PREFIX);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.isText() && !ON_ONE_LINE.contains(look.role()));
        if (!look.isText()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setAlignment(look.isRight() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // Text stands off the number of the column before; LibreOffice indents numbers beside one another differently.
        style.setIndention((short) (look.isRight() ? 0 : 1));
        if (look.role() == Role.HEADER || look.role() == Role.NUMBER_HEADER) {
            dressHeader(style);
        }
        return style;
    }

    private static XSSFCellStyle marked(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private static void dressHeader(XSSFCellStyle style) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(CellFonts.colour(0xEDF1F5));
        style.setBorderBottom(BorderStyle.THIN);
    }
}
