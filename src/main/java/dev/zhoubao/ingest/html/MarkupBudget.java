package dev.zhoubao.ingest.html;

import dev.zhoubao.language.Phrase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says how much of a page's markup jsoup can take apart in little time and memory. A formatting element that is left
 * open is opened again in every block behind it, a dozen of them at most, so that a page may make many times as many
 * elements as it has tags; and a tag's name is joined from pieces.
 */
final class MarkupBudget {

    /** Elements of one page: fifty times those of the largest seen. */
    static final int MOST_ELEMENTS = 500_000;

    /** Characters of a tag's name; the longest that HTML knows has ten. */
    private static final int LONGEST_NAME = 200;

    /** Whatever markup is shorter cannot make so many. */
    private static final int SHORT = 100_000;

    /** The most that jsoup opens again at once. */
    private static final int REOPENED = 12;

    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private final String markup;
    private final Map<String, Integer> open = new HashMap<>();
    private int opened;
    private long elements;

    private MarkupBudget(String markup) {
        this.markup = markup;
    }

    /** How many characters may be taken: all, or those before the tag that is too much. */
    static int end(String markup) {
        return markup.length() < SHORT ? markup.length() : new MarkupBudget(markup).end();
    }

    /** What is wrong with the markup behind it. */
    static Phrase tooMuch() {
        return Phrase.of(
                "the page holds more than {0} elements, or a tag without an end; the rest is left out", MOST_ELEMENTS);
    }

    private int end() {
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            boolean closing = at + 1 < markup.length() && markup.charAt(at + 1) == '/';
            int name = at + (closing ? 2 : 1);
            int behind = behindName(name);
            if (behind - name > LONGEST_NAME) {
                return at;
            }
            if (behind > name) {
                count(markup.substring(name, behind).toLowerCase(Locale.ROOT), closing);
            }
            if (elements > MOST_ELEMENTS) {
                return at;
            }
        }
        return markup.length();
    }

    /** Behind the name that begins here; the same place where none does. */
    private int behindName(int start) {
        int at = start;
        if (at < markup.length() && isLetter(markup.charAt(at))) {
            while (at < markup.length() && at - start <= LONGEST_NAME && !endsName(markup.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private void count(String name, boolean closing) {
        elements += (closing ? 0 : 1) + Math.min(opened, REOPENED);
        if (FORMATTING.contains(name)) {
            int before = open.getOrDefault(name, 0);
            int now = Math.max(0, closing ? before - 1 : before + 1);
            open.put(name, now);
            opened += now - before;
        }
    }
}
