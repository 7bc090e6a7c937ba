package dev.zhoubao.shell.workspace;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;

/**
 * How many weeks with a full copy are in memory.
 *
 * @param meant of the series that commands mean where none is named
 * @param others of all other series
 */
public record WeekCounts(int meant, int others) {

    public static WeekCounts of(Library library) {
        int meant = library.asMeant().weeks().size();
        return new WeekCounts(meant, library.size() - meant);
    }

    /** {@code 10 weeks}, or {@code 10 weeks and 14 of other series}. */
    public Phrase phrase() {
        if (others > 0) {
            return meant == 1
                    ? Phrase.of("1 week and {0} of other series", others)
                    : Phrase.of("{0} weeks and {1} of other series", meant, others);
        }
        return meant == 1 ? Phrase.of("1 week") : Phrase.of("{0} weeks", meant);
    }

    /** The same where there is little room: {@code 10 weeks}, or {@code 10 + 14 weeks}. */
    public Phrase brief() {
        return others > 0 ? Phrase.of("{0} + {1} weeks", meant, others) : phrase();
    }
}
