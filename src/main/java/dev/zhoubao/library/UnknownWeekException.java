package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;

/** A week or range is named well, but nothing loaded answers to it; the phrase names the nearest or the link. */
public final class UnknownWeekException extends PhraseException {

    private static final long serialVersionUID = 1L;

    UnknownWeekException(Phrase phrase) {
        super(phrase);
    }
}
