package dev.zhoubao.ingest;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years that a bulletin may be about, be published in and be fetched in. A day of another era is no day here. */
public final class PossibleYears {

    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    private PossibleYears() {}

    /** Whether this day or moment lies in one of the years. */
    public static boolean hold(TemporalAccessor time) {
        int year = time.get(ChronoField.YEAR);
        return FIRST <= year && year <= LAST;
    }
}
