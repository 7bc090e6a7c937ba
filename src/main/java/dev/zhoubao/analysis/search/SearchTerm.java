package dev.zhoubao.analysis.search;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Span;
import java.util.List;

/**
 * What a search looks for. Half- and full-width forms of a character are the same to it. Places are those of the
 * original text, in UTF-16 code units as all of {@link Span}; they never overlap and are never empty.
 */
public sealed interface SearchTerm permits LiteralTerm, PatternTerm {

    /** Whether distinguish capital and small letters. */
    enum Case {
        IGNORED,
        MINDED
    }

    /** Every place where it occurs, in order. */
    List<Span> in(String text);

    /**
     * Looks for the text itself.
     *
     * @throws BadSearchException when the text is blank
     */
    static SearchTerm literal(String text, Case letters) {
        return new LiteralTerm(visible(text), letters);
    }

    /**
     * Looks for what a regular expression (RE2 syntax) describes.
     *
     * @throws BadSearchException when the text is blank or no such expression
     */
    static SearchTerm pattern(String text, Case letters) {
        return PatternTerm.of(visible(text), letters);
    }

    private static String visible(String text) {
        if (WidthFolding.folded(text).isBlank()) {
            throw new BadSearchException(Phrase.of("there is nothing to search for; give a text, such as: search 跨境"));
        }
        return text;
    }
}
