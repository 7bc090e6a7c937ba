package dev.zhoubao.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as a sentence shows it: what somebody typed or a document says may be of any length, and nobody reads a word of a
 * thousand letters to its end. Addresses stay whole as far as browsers take them.
 */
final class ShownValue {

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_ADDRESS = 2_000;

    /** What stays of what is cut, before and behind the mark. */
    private static final int BEFORE = 120;

    private static final int BEHIND = 40;
    private static final String CUT = "…";
    private static final String ADDRESS = "://";

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{IsHan}]{" + (LONGEST_WORD + 1) + ",}");

    private ShownValue() {}

    static String of(String value) {
        return value.length() <= LONGEST_WORD
                ? value
                : shortened(
                        WORD.matcher(value)
                                .replaceAll(word -> Matcher.quoteReplacement(shortened(word.group(), LONGEST_WORD))),
                        LONGEST);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= (text.contains(ADDRESS) ? LONGEST_ADDRESS : longest)) {
            return text;
        }
        return text.substring(0, whole(text, BEFORE)) + CUT + text.substring(whole(text, text.length() - BEHIND));
    }

    /** The place itself, or the one before where it parts a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
