package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.CellStyles.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The fonts of a workbook: one in the colours and weights that tones, marks and links ask for. It is one that each system has,
 * or one of the same widths: columns are measured in it, and heights of rows follow from them.
 */
final class CellFonts {

    private static final String NAME = "Arial";
    private static final short POINTS = 10;

    private static final int GREEN = 0x1E7B34;
    private static final int RED = 0xC00000;
    private static final int GREY = 0x767676;
    private static final int BLUE = 0x0563C1;
    private static final byte OPAQUE = (byte) 0xFF;

    private record FontKey(boolean bold, Tone tone, boolean link) {}

    private final XSSFWorkbook workbook;
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final Map<Mark, XSSFFont> marks = new EnumMap<>(Mark.class);

    CellFonts(XSSFWorkbook workbook) {
        this.workbook = workbook;
        marks.put(Mark.KEPT, workbook.getFontAt(0));
        XSSFFont removed = coloured(RED);
        removed.setStrikeout(true);
        marks.put(Mark.REMOVED, removed);
        XSSFFont added = coloured(GREEN);
        added.setUnderline(FontUnderline.SINGLE);
        marks.put(Mark.ADDED, added);
        XSSFFont found = plain();
        found.setBold(true);
        marks.put(Mark.FOUND, found);
    }

    /** Makes it the font of a new workbook. */
    static void setDefault(XSSFWorkbook workbook) {
        name(workbook.getFontAt(0));
    }

    private static XSSFFont name(XSSFFont font) {
        font.setFontName(NAME);
        font.setFontHeightInPoints(POINTS);
        return font;
    }

    private XSSFFont plain() {
        return name(workbook.createFont());
    }

    XSSFFont of(Role role, Tone tone) {
        boolean link = role == Role.LINK || role == Role.ADDRESS;
        boolean plain = role == Role.BODY || role == Role.FREE || role == Role.UNLINKED || link;
        boolean bold = !plain || tone == Tone.STRONG;
        return fonts.computeIfAbsent(new FontKey(bold, tone, link), this::create);
    }

    XSSFFont of(Mark mark) {
        return marks.getOrDefault(mark, workbook.getFontAt(0));
    }

    private XSSFFont create(FontKey look) {
        if (look.link()) {
            XSSFFont font = coloured(BLUE);
            font.setUnderline(FontUnderline.SINGLE);
            return font;
        }
        XSSFFont font = switch (look.tone()) {
            case GOOD -> coloured(GREEN);
            case BAD -> coloured(RED);
            case FAINT -> coloured(GREY);
            case NEUTRAL, STRONG -> plain();
        };
        font.setBold(look.bold());
        return font;
    }

    private XSSFFont coloured(int rgb) {
        XSSFFont font = plain();
        font.setColor(colour(rgb));
        return font;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
