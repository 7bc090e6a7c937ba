package dev.zhoubao.analysis.check;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the data that looks wrong.
 *
 * @param check the id of the check that found it, such as {@code part-over-whole}; it names the sentence to print
 * @param edition the week
 * @param file the document; null where it rests on none
 * @param details the names and values that the sentence needs, in order
 * @param line of the document, from 1; null where none is known
 * @param text the sentence or title it rests on; null where it rests on no single one
 * @param locator what the line's number counts
 */
public record Finding(
        Severity severity,
        String check,
        Edition edition,
        @Nullable String file,
        List<String> details,
        @Nullable Integer line,
        @Nullable String text,
        Locator locator) {

    public Finding {
        details = List.copyOf(details);
    }

    /** A finding about a document as a whole. */
    static Finding of(Severity severity, String check, Bulletin bulletin, Object... details) {
        return new Finding(
                severity,
                check,
                bulletin.edition(),
                bulletin.source().file(),
                words(details),
                null,
                null,
                bulletin.source().locator());
    }

    /** A finding that rests on the document's title. */
    static Finding ofTitle(Severity severity, String check, Bulletin bulletin, Object... details) {
        return of(severity, check, bulletin, details).with(null, bulletin.title());
    }

    /** The same finding, resting on a sentence. */
    Finding with(Evidence evidence) {
        return with(evidence.line(), evidence.text());
    }

    private Finding with(@Nullable Integer where, @Nullable String words) {
        return new Finding(severity, check, edition, file, details, where, words, locator);
    }

    private static List<String> words(Object... details) {
        return List.of(details).stream().map(Object::toString).toList();
    }
}
