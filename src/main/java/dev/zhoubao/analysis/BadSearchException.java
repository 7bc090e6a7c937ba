package dev.zhoubao.analysis;

/** A text is nothing that can be searched for. */
public final class BadSearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSearchException(String message) {
        super(message);
    }
}
