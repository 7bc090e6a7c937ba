package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;

/** A text is no way of naming a week or a range of weeks, or names a range that runs backwards. */
public final class BadWeekNameException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    BadWeekNameException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
