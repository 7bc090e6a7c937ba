package dev.zhoubao.calendar;

/**
 * More missing weeks in a row than two years have, which are told as one stretch wherever weeks are told one by one: a
 * mistyped year would else make thousands of them.
 */
public final class LongGap {

    /** Two years. */
    public static final int LONGEST_LISTED = 104;

    private LongGap() {}

    /** @param weeks how many are missing in a row */
    public static boolean is(long weeks) {
        return weeks > LONGEST_LISTED;
    }
}
