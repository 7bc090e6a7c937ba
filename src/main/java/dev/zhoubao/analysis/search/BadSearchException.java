package dev.zhoubao.analysis.search;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;

/** A text is nothing that can be searched for. */
public final class BadSearchException extends PhraseException {

    private static final long serialVersionUID = 1L;

    BadSearchException(Phrase phrase) {
        super(phrase);
    }
}
