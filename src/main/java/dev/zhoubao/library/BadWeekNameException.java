package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;

/** A text is no way of naming a week or a range of weeks, or names a range that runs backwards. */
public final class BadWeekNameException extends PhraseException {

    private static final long serialVersionUID = 1L;

    BadWeekNameException(Phrase phrase) {
        super(phrase);
    }

    /** @param hint what may be meant; it ends the sentence */
    BadWeekNameException(Phrase wrong, Phrase hint) {
        super(wrong, hint);
    }
}
