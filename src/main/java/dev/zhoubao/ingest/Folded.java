package dev.zhoubao.ingest;

/**
 * Text made comparable: white space and invisible characters dropped, full-width letters, digits and brackets made
 * half-width. Chinese punctuation stays, because it separates.
 */
final class Folded {

    private static final String KEPT = "，；：！？";

    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().filter(Folded::visible).map(Folded::narrow).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }

    private static int narrow(int c) {
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E && KEPT.indexOf(c) < 0;
        return fullWidth ? c - 0xFEE0 : c;
    }
}
