package dev.zhoubao.model;

import dev.zhoubao.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or understood: in which file, on which line (from 1; null where it concerns the
 * whole file), what is wrong in one sentence, and the offending text where there is one.
 */
public record Problem(
        Severity severity,
        String file,
        @Nullable Integer line,
        Phrase phrase,
        @Nullable String text) {

    /** What is wrong, in English. */
    public String message() {
        return phrase.english();
    }
}
