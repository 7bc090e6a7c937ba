package dev.zhoubao.export.excel;

import dev.zhoubao.report.Cell.Mark;
import dev.zhoubao.report.Tone;
import java.util.HashMap;
import java.util.Map;
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
        /** A value beside its label, set left whatever it is. */
        FACT,
        LABEL,
        HEADER,
        NUMBER_HEADER,
        TITLE,
        LINK
    }

    /** Whether editing the text must not make a formula of it. */
    enum Quote {
        NONE,
        PREFIX
    }

    private record Look(Role role, Tone tone, String format, Quote quote) {}

    private static final String TEXT = "General";

    private final XSSFWorkbook workbook;
    private final CellFonts fonts;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFCellStyle marked;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.fonts = new CellFonts(workbook);
        this.marked = text(workbook.createCellStyle());
        marked.setQuotePrefixed(true);
    }

    XSSFCellStyle text(Role role, Tone tone, Quote quote) {
        return styles.computeIfAbsent(new Look(role, tone, TEXT, quote), this::create);
    }

    XSSFCellStyle number(Role role, Tone tone, String format) {
        return styles.computeIfAbsent(new Look(role, tone, format, Quote.NONE), this::create);
    }

    /** The one style of cells with marked text, and of no other. */
    XSSFCellStyle marked() {
        return marked;
    }

    XSSFFont font(Mark mark) {
        return fonts.of(mark);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(fonts.of(look.role(), look.tone()));
        style.setQuotePrefixed(look.quote() == Quote.PREFIX);
        if (!look.format().equals(TEXT)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        } else if (look.role() != Role.TITLE) {
            text(style);
        }
        dress(style, look.role());
        return style;
    }

    private static XSSFCellStyle text(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static void dress(XSSFCellStyle style, Role role) {
        if (role == Role.FACT) {
            style.setAlignment(HorizontalAlignment.LEFT);
        } else if (role == Role.HEADER || role == Role.NUMBER_HEADER) {
            style.setAlignment(role == Role.HEADER ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(CellFonts.colour(0xEDF1F5));
            style.setBorderBottom(BorderStyle.THIN);
        }
    }
}
