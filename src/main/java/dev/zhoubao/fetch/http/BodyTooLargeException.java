package dev.zhoubao.fetch.http;

import java.io.IOException;

/** An answer holds more than is taken. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("the answer is larger than the limit");
    }
}
