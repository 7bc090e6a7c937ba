package dev.zhoubao.library;

/** A week or range is named well, but nothing loaded answers to it; the message names the nearest or the link. */
public final class UnknownWeekException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWeekException(String message) {
        super(message);
    }
}
