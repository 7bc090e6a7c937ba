package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of many words or expressions; see {@link Alternatives}. An expression is compiled when a text first holds its first
 * character, since most texts hold few of them.
 */
final class Alternative<K> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d%]+");

    /** Behind a character that need not be there. */
    private static final String OPTIONAL = "?*{";

    /** No expression names it. */
    private static final String ANYTHING = "\uE000";

    private static final int ASCII = 0x80;

    private final int order;
    private final K kind;
    private final String text;
    private final @Nullable Pattern suffix;
    private final boolean word;
    private @Nullable Pattern expression;

    /** @param order its position among all */
    private Alternative(int order, K kind, String text, @Nullable Pattern suffix) {
        this.order = order;
        this.kind = kind;
        this.text = text;
        this.suffix = suffix;
        this.word = WORD.matcher(text).matches();
    }

    /**
     * @param order the position of the first among all
     * @param alternatives as a pattern has them, with {@code |} between
     * @param suffix what may follow each
     */
    static <K> List<Alternative<K>> all(int order, K kind, String alternatives, @Nullable Pattern suffix) {
        List<Alternative<K>> all = new ArrayList<>();
        int start = 0;
        for (int end = end(alternatives, start); end >= 0; end = end(alternatives, start)) {
            all.add(new Alternative<>(order + all.size(), kind, alternatives.substring(start, end), suffix));
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

    int order() {
        return order;
    }

    /** What a match means. */
    K kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** What may follow. */
    @Nullable
    Pattern suffix() {
        return suffix;
    }

    /** Whether it is compared as it stands. */
    boolean isWord() {
        return word;
    }

    Pattern expression() {
        Pattern known = expression;
        if (known == null) { // threads that compile it at once compile the same
            known = Pattern.compile(text);
            expression = known;
        }
        return known;
    }

    /** The character that it has to begin with; 0 where several can. */
    char initial() {
        return Character.isLetterOrDigit(text.charAt(0)) && (text.length() == 1 || OPTIONAL.indexOf(text.charAt(1)) < 0)
                ? text.charAt(0)
                : 0;
    }

    /** Whether it can begin with any character. */
    boolean isOpen() {
        return isPossible(ANYTHING);
    }

    /** Ranges and classes are of Latin letters and digits, or open; every other character is named. */
    boolean names(char initial) {
        return (initial < ASCII || text.indexOf(initial) >= 0) && isPossible(String.valueOf(initial));
    }

    boolean mayBegin(String characters) {
        return word ? text.startsWith(characters) || characters.startsWith(text) : isPossible(characters);
    }

    private boolean isPossible(String characters) {
        Matcher matcher = expression().matcher(characters);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
