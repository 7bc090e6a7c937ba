package dev.zhoubao.model;

import dev.zhoubao.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or understood: in which file, on which line (from 1; null where it concerns the
 * whole file), what is wrong in one sentence, and the offending text where there is one.
 *
 * @param locator what the line's number counts
 */
public record Problem(
        Severity severity,
        String file,
        @Nullable Integer line,
        Phrase phrase,
        @Nullable String text,
        Locator locator) {

    /** A problem of a document that has lines. */
    public Problem(Severity severity, String file, @Nullable Integer line, Phrase phrase, @Nullable String text) {
        this(severity, file, line, phrase, text, Locator.LINE);
    }

    /** The same problem, its line's number counting something else. */
    public Problem counting(Locator other) {
        return new Problem(severity, file, line, phrase, text, other);
    }

    /** What is wrong, in English. */
    public String message() {
        return phrase.english();
    }
}
