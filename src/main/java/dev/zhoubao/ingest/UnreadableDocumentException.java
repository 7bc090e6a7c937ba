package dev.zhoubao.ingest;

import dev.zhoubao.language.Phrase;
import java.io.IOException;

/** A document is of a form that is read, and cannot be; the reason is a sentence for its user. */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    public UnreadableDocumentException(Phrase reason) {
        super(reason.english());
        this.reason = reason;
    }

    public UnreadableDocumentException(Phrase reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
