package dev.zhoubao.analysis.calendar;

import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The calendar periods that weeks are summed up by. A week belongs to the one that holds its Thursday, as in ISO 8601. */
public enum Grouping {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Grouping(int months) {
        this.months = months;
    }

    /** The period that holds a day. */
    public Period around(LocalDate day) {
        int before = (day.getMonthValue() - 1) % months;
        YearMonth first = YearMonth.from(day).minusMonths(before);
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** {@code 2024-07}, {@code 2024-Q3} or {@code 2024}. */
    public String name(Period period) {
        LocalDate day = period.start();
        return switch (this) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /** The word used in commands and JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
