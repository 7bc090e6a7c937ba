package dev.zhoubao.export.markdown;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A template cannot be used; the phrase is one sentence with file and line. */
public final class BadTemplateException extends IOException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    BadTemplateException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.english(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
