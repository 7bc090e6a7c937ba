package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;

/** A file cannot be written as asked; the phrase says what to do instead. */
public final class UnwritableFileException extends IOException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public UnwritableFileException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
