package dev.zhoubao.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days that a bulletin covers, both ends included, as printed; normally Monday to Sunday, never corrected. */
public record Period(LocalDate start, LocalDate end) {

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** The calendar week, Monday to Sunday, that holds a day. */
    public static Period calendarWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /** Whether the days are a calendar week. */
    public boolean isCalendarWeek() {
        return equals(calendarWeek(start));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
