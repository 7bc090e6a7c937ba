package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.file.Path;

/** Rows cannot be added to a file whose columns are others. */
public final class OtherColumnsException extends IOException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    OtherColumnsException(Path file) {
        super(said(file).english());
        this.phrase = said(file);
    }

    private static Phrase said(Path file) {
        return Phrase.of(
                "{0} has different columns from this result, so nothing was added; name another file, or leave out --append",
                file);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
