package dev.zhoubao.analysis.search;

/**
 * Makes half- and full-width characters comparable, character for character: the folded text is as long as the
 * original, so that places in the one are places in the other.
 */
final class WidthFolding {

    private static final String HALF = "｡｢｣､･￠￡￢￥￦\u00A0\u3000";
    private static final String USUAL = "。「」、・¢£¬¥₩  ";

    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char LAST_IDEOGRAPH = '\u9fff';
    private static final char FIRST_FOLDED = '\u00A0';

    private WidthFolding() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, folded(text.charAt(i)));
        }
        return folded.toString();
    }

    /** Full-width letters, digits and signs become half-width, half-width Chinese punctuation its usual form. */
    static char folded(char c) {
        if (c < FIRST_FOLDED || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        int place = HALF.indexOf(c);
        return place < 0 ? c : USUAL.charAt(place);
    }
}
