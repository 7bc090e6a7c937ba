package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;

/** A week or range is named well, but nothing loaded answers to it; the phrase names the nearest or the link. */
public final class UnknownWeekException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    UnknownWeekException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
