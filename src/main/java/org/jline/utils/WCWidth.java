package org.jline.utils;

import java.util.BitSet;

/**
 * How many columns a terminal draws one character in. It stands before JLine's own class of this name, which its prompt
 * and its text ask and which takes newer pictures for narrow; see docs/adr/0053.
 */
public final class WCWidth {

    /** The blocks of width W and F in Unicode's EastAsianWidth.txt, and the pictures that lie outside them. */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637 2648-2653 267F 268A-268F
            2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C
            274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3040-3247 3250-A4CF A960-A97C AC00-D7A3 F900-FAFF
            FE10-FE19 FE30-FE6F FF00-FF60 FFE0-FFE6 16FE0-16FE4 17000-187F7 18800-18CD5 1AFF0-1AFF3 1B000-1B122
            1F004 1F0CF 1F18E 1F191-1F19A 1F200-1FEEE 20000-2FFFD 30000-3FFFD
            """;

    private static final BitSet WIDENED = characters(WIDE);

    private WCWidth() {}

    /** The characters of ranges in hexadecimal digits. */
    public static BitSet characters(String ranges) {
        BitSet all = new BitSet();
        for (String range : ranges.strip().split("\\s+")) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            int last = Integer.parseInt(range.substring(dash + 1), 16);
            all.set(first, last + 1);
        }
        return all;
    }

    /**
     * The columns of one character by itself: of the letters of a flag one each, so that a flag has two.
     *
     * @return -1 for a control character, 0 for what joins the character before
     */
    public static int wcwidth(int character) {
        if (character < 0x300) {
            boolean control = character != 0 && (character < ' ' || (character >= 0x7F && character < 0xA0));
            return control ? -1 : character == 0 ? 0 : 1;
        }
        return joins(character) ? 0 : WIDENED.get(character) ? 2 : 1;
    }

    private static boolean joins(int character) {
        boolean jamo = character >= 0x1160 && character <= 0x11FF;
        boolean tone = character >= 0x1F3FB && character <= 0x1F3FF;
        return jamo
                || tone
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }
}
