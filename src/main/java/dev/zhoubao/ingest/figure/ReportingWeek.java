package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.ChineseNumber;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The week that a bulletin reports on, and whether dates and numbers in its text name that week. A title may misprint
 * its period, so the calendar week in which it begins is the bulletin's, too; a title of a number alone leaves the
 * calendar weeks about that number.
 *
 * @param edition null where the title names none: any calendar week may then be the bulletin's
 */
record ReportingWeek(@Nullable Edition edition) {

    /** Whether the issue covers two weeks. */
    boolean isFortnight() {
        return edition != null && edition.period() != null && edition.period().days() == 14;
    }

    /** Whether {@code 第27期} or {@code 第27周} is this issue: by its own number, a week also by that of the calendar. */
    boolean isNumbered(@Nullable String year, String number, boolean ofCalendar) {
        if (edition == null) {
            return false;
        }
        int printed = number(number);
        boolean sameYear = year == null || year(year) == edition.year();
        boolean issue = edition.week() != null && edition.week().issue() == printed;
        return sameYear
                && (issue || (ofCalendar && printed == edition.firstDay().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /**
     * Whether the days from one to the other are this week; a year or month that is not printed is that of the week.
     *
     * @param from year, month, day as printed
     */
    boolean covers(@Nullable String[] from, @Nullable String[] to) {
        LocalDate first = edition == null ? null : edition.firstDay();
        Optional<LocalDate> start = date(from, first);
        Optional<LocalDate> end = start.flatMap(day -> date(to, day));
        return end.filter(last -> !last.isBefore(start.get()))
                .map(last -> isOwn(new Period(start.get(), last)))
                .orElse(false);
    }

    private boolean isOwn(Period printed) {
        if (edition == null || edition.period() == null) {
            return printed.isCalendarWeek() && (edition == null || isNear(printed.start(), edition.firstDay()));
        }
        return printed.equals(edition.period())
                || printed.equals(Period.calendarWeek(edition.period().start()));
    }

    /** Whether a Monday is that of a day or of the week before or behind: numbers may run a week off the calendar's. */
    private static boolean isNear(LocalDate monday, LocalDate day) {
        long days = ChronoUnit.DAYS.between(Period.calendarWeek(day).start(), monday);
        return Math.abs(days) <= 7;
    }

    /** @param near gives what is not printed; a month without a year is the nearest one */
    private static Optional<LocalDate> date(@Nullable String[] parts, @Nullable LocalDate near) {
        if (near == null && (parts[0] == null || parts[1] == null)) {
            return Optional.empty();
        }
        LocalDate known = near == null ? LocalDate.EPOCH : near; // asked for nothing then
        try {
            int month = parts[1] == null ? known.getMonthValue() : number(parts[1]);
            int year = parts[0] != null ? year(parts[0]) : known.getYear() + turn(known.getMonthValue(), month);
            return Optional.of(LocalDate.of(year, month, number(parts[2])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By how many years a month lies away from a month of the same winter. */
    private static int turn(int near, int month) {
        return near - month > 6 ? 1 : month - near > 6 ? -1 : 0;
    }

    /** Of two digits, one of this century. */
    private static int year(String printed) {
        int year = number(printed);
        return year < 100 ? year + 2000 : year;
    }

    /** A number of up to four digits, or up to ninety-nine in ideographs, or a year's ideographs one by one. */
    static int number(String printed) {
        return ChineseNumber.of(printed);
    }
}
