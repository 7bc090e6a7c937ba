package dev.zhoubao.ingest.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives, searched for as the JDK's matcher would, but tried only at characters with which one
 * of them can begin: most characters of a sentence are none. Each alternative must be able to begin at the start of a
 * text: one whose look-behind needs a character in front of it ({@code (?<=周)境内}, without {@code ^}) is never found.
 */
final class Alternatives {

    private static final byte UNKNOWN = 0;
    private static final byte NEVER = 1;
    private static final byte MAYBE = 2;

    private final Pattern pattern;
    /** By character, found out when it is first met; threads that find it out at once find the same. */
    private final byte[] begins = new byte[1 << Character.SIZE];

    /** @param pattern does not match nothing */
    Alternatives(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Search in(String text) {
        return new Search(text);
    }

    private boolean mayBegin(char c) {
        byte known = begins[c];
        if (known == UNKNOWN) {
            Matcher alone = pattern.matcher(String.valueOf(c));
            known = alone.lookingAt() || alone.hitEnd() ? MAYBE : NEVER;
            begins[c] = known;
        }
        return known == MAYBE;
    }

    @Override
    public String toString() {
        return pattern.toString();
    }

    /** A search through one text. */
    final class Search {

        private final String text;
        private final Matcher matcher;
        private int next;

        private Search(String text) {
            this.text = text;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Whether there is another match; the matcher then has it. */
        boolean find() {
            for (int i = next; i < text.length(); i++) {
                if (mayBegin(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                    next = matcher.end();
                    return true;
                }
            }
            next = text.length();
            return false;
        }

        Matcher match() {
            return matcher;
        }

        /** The text without the matches that are left. */
        String cut() {
            StringBuilder rest = new StringBuilder();
            int from = next;
            while (find()) {
                rest.append(text, from, matcher.start());
                from = next;
            }
            return rest.append(text, from, text.length()).toString();
        }
    }
}
