package dev.zhoubao.export.excel.cell;

import dev.zhoubao.export.PlainText;
import java.util.regex.Pattern;

/** Foreign text as a cell can hold it: no character that XML 1.0 forbids, and no more than fits. */
public final class SafeText {

    /** What Excel lets a cell hold, in UTF-16 units. */
    public static final int LONGEST = 32_767;

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** Text for the cell of a sheet. */
    public static String cell(String text) {
        return isOrdinary(text) ? text : cut(escape(plain(text)), LONGEST);
    }

    /** Whether a text is safe at first sight, as nearly all are: the rest of this class costs more than to write it. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c >= ' ' && c < 0x7F && c != '_';
            boolean chinese = (c >= 0x3000 && c < 0xA000) || (c > 0xFF00 && c < 0xFFEF);
            boolean quoted = c >= 0x2010 && c <= 0x2027;
            if (!latin && !chinese && !quoted) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    /** Whether the text made of another lacks its end. */
    public static boolean isCut(String text, String safe) {
        return safe.length() >= LONGEST - 1 && safe.endsWith("…") && !text.endsWith("…");
    }

    /** Text for a place that takes no escapes, such as a property or a chart. */
    public static String plain(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        StringBuilder safe = new StringBuilder(lines.length());
        lines.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The same, on one line. */
    public static String line(String text) {
        return plain(text).replace('\n', ' ').replace('\t', ' ');
    }

    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Excel reads {@code _x0041_} as the letter A (ECMA-376, ST_Xstring). */
    public static String escape(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Whether editing would turn the text into a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (PlainText.harmless(c) && c != 0xFFFE && c != 0xFFFF);
    }
}
