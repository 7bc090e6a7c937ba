package dev.zhoubao.export;

/**
 * Foreign text as one harmless line: line breaks and tabs become spaces; control characters (terminal escapes among
 * them), bidirectional controls and halves of surrogate pairs become U+FFFD.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    public static String of(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(PlainText::replaced).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** No stream, which takes several times as long: every text of every row is asked. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (!harmless(c)) {
                    return false;
                }
                i += Character.charCount(c) - 1;
            }
        }
        return true;
    }

    /** What nearly all text is made of. */
    private static boolean isUsual(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\u4E00' && c <= '\u9FFF');
    }

    /** Whether a character may stand in any output as it is. */
    public static boolean harmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !bidirectional(c);
    }

    private static boolean bidirectional(int c) {
        boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
        boolean embedding = c >= 0x202A && c <= 0x202E;
        boolean isolate = c >= 0x2066 && c <= 0x2069;
        return mark || embedding || isolate;
    }

    private static int replaced(int c) {
        if (harmless(c)) {
            return c;
        }
        return Character.isWhitespace(c) || c == 0x85 ? ' ' : REPLACEMENT;
    }
}
