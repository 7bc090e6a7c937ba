package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;
import java.io.IOException;

/** An archive holds more than a load takes in; the reason says what. */
final class ArchiveLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    ArchiveLimitException(Phrase reason) {
        super(reason.english());
        this.reason = reason;
    }

    Phrase reason() {
        return reason;
    }
}
