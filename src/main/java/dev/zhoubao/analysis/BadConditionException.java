package dev.zhoubao.analysis;

/** A text is no condition on a figure. */
public final class BadConditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadConditionException(String message) {
        super(message);
    }
}
