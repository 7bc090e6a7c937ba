package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import java.io.IOException;

/** A file that the program keeps for the user cannot be read; the phrase says what to do. */
public final class UnreadableUserFileException extends IOException implements Phrase.HasPhrase {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    UnreadableUserFileException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
