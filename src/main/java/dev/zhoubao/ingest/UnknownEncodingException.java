package dev.zhoubao.ingest;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.util.List;

/** Bytes are no text in any of the encodings that were tried. */
public final class UnknownEncodingException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    UnknownEncodingException(List<String> tried) {
        this(Phrase.of("the file is not text in {0}", Phrase.anyOf(tried)));
    }

    private UnknownEncodingException(Phrase reason) {
        super(reason.english());
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
