package dev.zhoubao.ingest;

import java.io.IOException;
import java.util.List;

/** Bytes are no text in any of the encodings that were tried. */
final class UnknownEncodingException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnknownEncodingException(List<String> tried) {
        this("the file is no text in " + String.join(" or ", tried));
    }

    private UnknownEncodingException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
