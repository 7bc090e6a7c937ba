package dev.zhoubao.calendar;

import dev.zhoubao.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** The period that a week belongs to, by its Monday. */
    public Period of(LocalDate monday) {
        return around(CalendarWeeks.thursday(monday));
    }

    /** How many weeks belong to a period. */
    public static long weeks(Period period) {
        LocalDate first = period.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return WeekSpan.between(first, period.end()).weeks() + 1;
    }

    /**
     * Some periods and those between them, of a long gap as one.
     *
     * @param some in order
     */
    public List<Period> filled(Collection<Period> some) {
        List<Period> periods = new ArrayList<>();
        LocalDate next = null;
        for (Period period : some) {
            if (next != null) {
                periods.addAll(between(next, period.start()));
            }
            periods.add(period);
            next = period.end().plusDays(1);
        }
        return periods;
    }

    private List<Period> between(LocalDate from, LocalDate to) {
        return WeekSpan.between(from, to).isLong()
                ? List.of(new Period(from, to.minusDays(1)))
                : from.datesUntil(to, java.time.Period.ofMonths(months))
                        .map(this::around)
                        .toList();
    }

    /**
     * One by its number in the year.
     *
     * @throws DateTimeException when the year has none of this number
     */
    public Period of(int year, int number) {
        return around(LocalDate.of(year, (number - 1) * months + 1, 1));
    }

    /** {@code 2024-M07}, {@code 2024-Q3} or {@code 2024}; of several periods {@code 2024-Q3..2031-Q1}. */
    public String name(Period period) {
        Period first = around(period.start());
        return first.equals(period) ? nameOf(period) : nameOf(first) + ".." + nameOf(around(period.end()));
    }

    private String nameOf(Period period) {
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
