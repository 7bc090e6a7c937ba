package dev.zhoubao.library;

/** A text is no way of naming a week or a range of weeks. */
public final class BadWeekNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadWeekNameException(String message) {
        super(message);
    }
}
