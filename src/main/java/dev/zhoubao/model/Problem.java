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

    public static Problem warning(String file, Phrase phrase) {
        return new Problem(Severity.WARNING, file, null, phrase, null);
    }

    public static Problem warning(String file, Evidence place, Phrase phrase) {
        return new Problem(Severity.WARNING, file, place.line(), phrase, place.text());
    }

    public static Problem info(String file, Phrase phrase) {
        return new Problem(Severity.INFO, file, null, phrase, null);
    }

    public static Problem info(String file, Evidence place, Phrase phrase) {
        return new Problem(Severity.INFO, file, place.line(), phrase, place.text());
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
