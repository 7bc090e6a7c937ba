package dev.zhoubao.analysis.search;

import dev.zhoubao.language.Phrase;

/** A text is nothing that can be searched for. */
public final class BadSearchException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    BadSearchException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
