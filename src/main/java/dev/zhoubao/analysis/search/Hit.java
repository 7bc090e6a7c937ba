package dev.zhoubao.analysis.search;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where a search found what it looked for.
 *
 * @param edition of the bulletin, of which a title alone may be known
 * @param file the document that it stands in
 * @param locator what the numbers of its lines count
 * @param line of the bulletin's document, from 1; null for the title, which is no line of the text
 * @param text in which the match lies, whole and as printed
 * @param match in UTF-16 code units of the text
 */
public record Hit(
        Edition edition,
        String file,
        Locator locator,
        Part part,
        @Nullable Integer line,
        String text,
        Span match) {

    /** What of a bulletin a text is. */
    public enum Part {
        TITLE,
        TEXT,
        /** An entry of the list of earlier issues. */
        LINK;

        /** The word used in JSON. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String found() {
        return match.of(text);
    }
}
