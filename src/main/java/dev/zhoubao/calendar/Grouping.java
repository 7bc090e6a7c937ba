package dev.zhoubao.calendar;

import dev.zhoubao.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /**
     * One by its number in the year.
     *
     * @throws DateTimeException when the year has none of this number
     */
    public Period of(int year, int number) {
        return around(LocalDate.of(year, (number - 1) * months + 1, 1));
    }

    /** {@code 2024-M07}, {@code 2024-Q3} or {@code 2024}. */
    public String name(Period period) {
        LocalDate day = period.start();
        String pattern = switch (this) {
            case MONTH -> "%04d-M%02d";
            case QUARTER -> "%04d-Q%d";
            case YEAR -> "%04d";
        };
        return String.format(Locale.ROOT, pattern, day.getYear(), (day.getMonthValue() - 1) / months + 1);
    }

    /** The word used in commands and JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
