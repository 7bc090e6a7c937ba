package dev.zhoubao.ingest.title;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years that are written with four digits: those that a document may name. Which of them are likely is for
 * {@code check} to say.
 */
public final class PossibleYears {

    public static final int FIRST = 1;
    public static final int LAST = 9999;

    private PossibleYears() {}

    public static boolean hold(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** Whether this day or moment lies in one of the years. */
    public static boolean hold(TemporalAccessor time) {
        return hold(time.get(ChronoField.YEAR));
    }
}
