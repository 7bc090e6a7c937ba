package dev.zhoubao.export.excel.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * What an axis of dates covers: whole months at its beginning, where its labels stand, and more than its rows where the name
 * of a point at an end needs room.
 */
record DayRange(LocalDate first, LocalDate last) {

    /** Half of what a name takes of the width, and a little. */
    private static final double ROOM = 0.07;

    /**
     * @param days of the rows, in order, at least one
     * @param named those of points with names
     */
    static DayRange of(List<LocalDate> days, Collection<LocalDate> named) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        LocalDate month = first.withDayOfMonth(1);
        long room = Math.round(ROOM * ChronoUnit.DAYS.between(first, last));
        return new DayRange(
                isNear(month, named, room) ? first.minusDays(room).withDayOfMonth(1) : month,
                isNear(last, named, room) ? last.plusDays(room) : last);
    }

    private static boolean isNear(LocalDate end, Collection<LocalDate> named, long room) {
        return named.stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, end)) < room);
    }

    /** How many months lie between its ends. */
    long months() {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** How many days it covers. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where the middle of a day stands: 0 at the beginning, 1 at the end. */
    double across(LocalDate day) {
        return (ChronoUnit.DAYS.between(first, day) + 0.5) / days();
    }
}
