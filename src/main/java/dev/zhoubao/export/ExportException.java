package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A result cannot be written as asked; the phrase says what to do instead. */
public final class ExportException extends IOException implements Phrase.HasPhrase {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public ExportException(Phrase phrase) {
        this(phrase, null);
    }

    public ExportException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.english(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
