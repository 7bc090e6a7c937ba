package dev.zhoubao.ingest.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of many alternatives, searched for as the JDK's matcher would, but tried only where the next characters can
 * begin one of them: at most places of a sentence they cannot. Each alternative must be able to begin at the start of a
 * text: one whose look-behind needs a character in front of it ({@code (?<=周)境内}, without {@code ^}) is never found.
 */
final class Alternatives {

    private static final byte UNKNOWN = 0;
    private static final byte NEVER = 1;
    private static final byte MAYBE = 2;

    /** How many characters are looked at before the pattern is tried. */
    private static final int AHEAD = 3;

    private static final int KEPT = 1 << 12;

    /** Whether what begins with some characters can match. */
    private record Beginning(long characters, boolean possible) {}

    private final Pattern pattern;
    /** By character, found out when it is first met; threads that find it out at once find the same. */
    private final byte[] begins = new byte[1 << Character.SIZE];

    /** By the hash of {@link #AHEAD} characters the last of them that were met. */
    private final @Nullable Beginning[] beginnings = new Beginning[KEPT];

    /** @param pattern does not match nothing */
    Alternatives(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Search in(String text) {
        return new Search(text);
    }

    private boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        byte known = begins[first];
        if (known == UNKNOWN) {
            known = isPossible(String.valueOf(first)) ? MAYBE : NEVER;
            begins[first] = known;
        }
        return known == MAYBE && mayGoOn(text, at, first);
    }

    private boolean mayGoOn(String text, int at, char first) {
        int end = Math.min(text.length(), at + AHEAD);
        long characters = ((long) (end - at) << Character.SIZE) | first;
        for (int i = at + 1; i < end; i++) {
            characters = (characters << Character.SIZE) | text.charAt(i);
        }
        int hash = (int) ((characters * 0x9E3779B97F4A7C15L) >>> 52);
        Beginning known = beginnings[hash];
        if (known == null || known.characters != characters) {
            known = new Beginning(characters, isPossible(text.substring(at, end)));
            beginnings[hash] = known;
        }
        return known.possible;
    }

    private boolean isPossible(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
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
                if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
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
