package dev.zhoubao.calendar;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Bulletins in their calendar weeks, Monday to Sunday. A bulletin belongs to the week that holds the fourth day of its
 * period, so one that begins a day early or late stays where it belongs. Of two in one week the one that prints its
 * period counts, then the earlier.
 */
public final class CalendarWeeks {

    private static final int TO_THE_MIDDLE = 3;

    private final NavigableMap<LocalDate, Bulletin> byMonday = new TreeMap<>();

    private CalendarWeeks() {}

    /** @param bulletins the weeks, in order */
    public static CalendarWeeks of(List<Bulletin> bulletins) {
        CalendarWeeks weeks = new CalendarWeeks();
        bulletins.stream().filter(CalendarWeeks::dated).forEach(weeks::add);
        bulletins.forEach(weeks::add);
        return weeks;
    }

    private static boolean dated(Bulletin bulletin) {
        return bulletin.edition().period() != null;
    }

    private void add(Bulletin bulletin) {
        byMonday.putIfAbsent(monday(bulletin.edition()), bulletin);
    }

    /** The Monday of an edition's calendar week. */
    public static LocalDate monday(Edition edition) {
        LocalDate middle = edition.firstDay().plusDays(TO_THE_MIDDLE);
        return middle.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The day that decides to which month, quarter or year a week belongs, as in ISO 8601. */
    public static LocalDate thursday(LocalDate monday) {
        return monday.plusDays(TO_THE_MIDDLE);
    }

    /** The Mondays from the first week with a bulletin to the last, weeks without one included; of a long gap the first. */
    public List<LocalDate> mondays() {
        List<LocalDate> mondays = new ArrayList<>();
        LocalDate next = null;
        for (LocalDate monday : byMonday.keySet()) {
            if (next != null) {
                boolean together = LongGap.is(ChronoUnit.WEEKS.between(next, monday));
                mondays.addAll(
                        together
                                ? List.of(next)
                                : next.datesUntil(monday, Period.ofWeeks(1)).toList());
            }
            mondays.add(monday);
            next = monday.plusWeeks(1);
        }
        return mondays;
    }

    public Optional<Bulletin> in(LocalDate monday) {
        return Optional.ofNullable(byMonday.get(monday));
    }

    /** The bulletins, one a week, in order. */
    public Stream<Bulletin> bulletins() {
        return byMonday.values().stream();
    }

    /**
     * The Monday of the same ISO week a year before; empty for a week 53 where the year before has none.
     */
    public static Optional<LocalDate> yearBefore(LocalDate monday) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR) - 1;
        return Stream.of(monday.minusWeeks(52), monday.minusWeeks(53))
                .filter(day -> day.get(IsoFields.WEEK_BASED_YEAR) == year
                        && day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week)
                .findFirst();
    }
}
