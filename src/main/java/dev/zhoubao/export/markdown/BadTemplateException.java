package dev.zhoubao.export.markdown;

import java.io.IOException;

/** A template cannot be used; the message is one sentence with file and line. */
public final class BadTemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    BadTemplateException(String message) {
        super(message);
    }

    BadTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
