package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of many words or expressions; see {@link Alternatives}.
 *
 * @param kind what a match means
 * @param expression null for a word
 * @param open whether it may begin with any character
 * @param suffix what may follow
 */
record Alternative<K>(
        K kind,
        String text,
        @Nullable Pattern expression,
        boolean open,
        @Nullable Pattern suffix) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d%]+");

    /** No expression names it. */
    private static final String ANYTHING = "\uE000";

    private static final int ASCII = 0x80;

    /** @param alternatives as a pattern has them, with {@code |} between */
    static <K> List<Alternative<K>> all(K kind, String alternatives, @Nullable Pattern suffix) {
        List<Alternative<K>> all = new ArrayList<>();
        int start = 0;
        for (int end = end(alternatives, start); end >= 0; end = end(alternatives, start)) {
            all.add(of(kind, alternatives.substring(start, end), suffix));
            start = end + 1;
        }
        return all;
    }

    /** Where the alternative that begins at a place ends; -1 where none begins. */
    private static int end(String alternatives, int start) {
        int depth = 0;
        boolean set = false;
        for (int i = start; i < alternatives.length(); i++) {
            char c = alternatives.charAt(i);
            if (c == '\\') {
                i++;
            } else if (set || c == '[') {
                set = c != ']';
            } else if (c == '|' && depth == 0) {
                return i;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return start < alternatives.length() ? alternatives.length() : -1;
    }

    private static <K> Alternative<K> of(K kind, String text, @Nullable Pattern suffix) {
        Pattern expression = WORD.matcher(text).matches() ? null : Pattern.compile(text);
        return new Alternative<>(
                kind, text, expression, expression != null && isPossible(expression, ANYTHING), suffix);
    }

    /** Ranges and classes are of Latin letters and digits, or open; every other character is named. */
    boolean mayBegin(char initial) {
        return expression == null
                ? text.charAt(0) == initial
                : (open || initial < ASCII || text.indexOf(initial) >= 0)
                        && isPossible(expression, String.valueOf(initial));
    }

    boolean mayBegin(String characters) {
        return expression == null
                ? text.startsWith(characters) || characters.startsWith(text)
                : isPossible(expression, characters);
    }

    private static boolean isPossible(Pattern expression, String characters) {
        Matcher matcher = expression.matcher(characters);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
