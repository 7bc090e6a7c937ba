package dev.zhoubao.analysis.search;

/** The budget of a search is used up. */
final class TooManyStepsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyStepsException() {
        super("too many steps");
    }
}
