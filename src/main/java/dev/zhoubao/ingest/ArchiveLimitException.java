package dev.zhoubao.ingest;

import java.io.IOException;

/** An archive holds more than a load takes in; the reason says what. */
final class ArchiveLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ArchiveLimitException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
