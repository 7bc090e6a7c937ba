package dev.zhoubao.calendar;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bulletins in their calendar weeks, Monday to Sunday. A bulletin belongs to the week that holds the fourth day of its
 * period, so one that begins a day early or late stays where it belongs. Of two in one week the one that prints its
 * period counts, then the earlier.
 */
public final class CalendarWeeks {

    public static final int DAYS = 7;

    static final int TO_THE_MIDDLE = 3;

    private final Numbering numbering;
    private final NavigableMap<LocalDate, Bulletin> byMonday = new TreeMap<>();
    private final NavigableSet<LocalDate> covered = new TreeSet<>();
    /** Made when they are asked for. */
    private volatile @Nullable List<Slot> slots;

    /**
     * A week, or several in a row.
     *
     * @param bulletin null where none is loaded
     */
    public record Slot(WeekSpan weeks, @Nullable Bulletin bulletin) {}

    private CalendarWeeks(Numbering numbering) {
        this.numbering = numbering;
    }

    /** @param bulletins the weeks, in order */
    public static CalendarWeeks of(List<Bulletin> bulletins) {
        CalendarWeeks weeks = new CalendarWeeks(
                Numbering.of(bulletins.stream().map(Bulletin::edition).toList()));
        bulletins.stream().filter(CalendarWeeks::dated).forEach(weeks::add);
        bulletins.forEach(weeks::add);
        return weeks;
    }

    /** How many weeks a year has by ISO 8601, 52 or 53. */
    public static int in(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }

    /** The number of the week by ISO 8601 in which a day lies. */
    public static int number(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The name of the week by ISO 8601 in which a day lies: {@code 2024-W03}. */
    public static String isoName(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), number(day));
    }

    private static boolean dated(Bulletin bulletin) {
        return bulletin.edition().period() != null;
    }

    private void add(Bulletin bulletin) {
        WeekSpan weeks = numbering.weeks(bulletin.edition());
        byMonday.putIfAbsent(weeks.first(), bulletin);
        covered.addAll(weeks.mondays());
    }

    /** The week, Monday to Sunday, that holds a day. */
    public static Period week(LocalDate day) {
        return Period.calendarWeek(day);
    }

    /** The week that an edition begins in; where it has no period, by the ISO week of its number. */
    public static Period week(Edition edition) {
        return week(edition.firstDay().plusDays(TO_THE_MIDDLE));
    }

    /** The day that decides to which month, quarter or year a week belongs, as in ISO 8601. */
    public static LocalDate thursday(LocalDate monday) {
        return monday.plusDays(TO_THE_MIDDLE);
    }

    /** From the first week with a bulletin to the last, missing weeks included, each by itself but for long spans. */
    public List<Slot> slots() {
        List<Slot> known = slots;
        if (known == null) {
            known = List.copyOf(madeSlots());
            slots = known;
        }
        return known;
    }

    private List<Slot> madeSlots() {
        List<Slot> made = new ArrayList<>();
        byMonday.forEach((monday, bulletin) -> {
            missingBefore(bulletin)
                    .ifPresent(missing -> missing.listed().forEach(weeks -> made.add(new Slot(weeks, null))));
            LocalDate end = monday.plusWeeks(1);
            while (covered.contains(end) && !byMonday.containsKey(end)) {
                end = end.plusWeeks(1);
            }
            made.add(new Slot(WeekSpan.between(monday, end), bulletin));
        });
        return made;
    }

    /** The missing weeks right before a bulletin's; none before the first, nor before a second one of a week. */
    public Optional<WeekSpan> missingBefore(Bulletin bulletin) {
        LocalDate monday = numbering.monday(bulletin.edition());
        LocalDate before = covered.lower(monday);
        return before == null || !bulletin.equals(byMonday.get(monday))
                ? Optional.empty()
                : Optional.of(WeekSpan.between(before.plusWeeks(1), monday)).filter(missing -> missing.weeks() > 0);
    }

    /** How many weeks a bulletin begins after an earlier one. */
    public long apart(Bulletin before, Bulletin week) {
        return WeekSpan.between(numbering.monday(before.edition()), numbering.monday(week.edition()))
                .weeks();
    }

    /** How many weeks are missing between the first and the last. */
    public long missing() {
        return bulletins()
                .flatMap(bulletin -> missingBefore(bulletin).stream())
                .mapToLong(WeekSpan::weeks)
                .sum();
    }

    /** How many weeks there are from the first to the last, missing ones included. */
    public long span() {
        return covered.size() + missing();
    }

    /** How many of them bulletins cover; one of a fortnight covers two. */
    public int covered() {
        return covered.size();
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
        int week = number(monday);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR) - 1;
        return Stream.of(monday.minusWeeks(52), monday.minusWeeks(53))
                .filter(day -> day.get(IsoFields.WEEK_BASED_YEAR) == year && number(day) == week)
                .findFirst();
    }
}
