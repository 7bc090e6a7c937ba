package dev.zhoubao.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that a bulletin covers, both ends included, as printed; normally Monday to Sunday, never corrected. */
public record Period(LocalDate start, LocalDate end) {

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period cannot end (" + end + ") before it starts (" + start + ")");
        }
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
