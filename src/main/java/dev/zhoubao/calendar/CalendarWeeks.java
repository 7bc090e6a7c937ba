package dev.zhoubao.calendar;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Bulletins in their calendar weeks, Monday to Sunday. A bulletin belongs to the week that holds the fourth day of its
 * period, so one that begins a day early or late stays where it belongs. Of two in one week the one that prints its
 * period counts, then the earlier.
 */
public final class CalendarWeeks {

    private static final int TO_THE_MIDDLE = 3;

    /** A longer period is mistyped or no week's: it stands for its first week alone. */
    private static final int LONGEST_PERIOD = 21;

    private final NavigableMap<LocalDate, Bulletin> byMonday = new TreeMap<>();
    private final NavigableSet<LocalDate> covered = new TreeSet<>();

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
        covered.addAll(covered(bulletin.edition()));
    }

    /** The week, Monday to Sunday, that holds a day. */
    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /** The Mondays of the weeks that an edition stands for: those that its period covers for the most part. */
    public static List<LocalDate> covered(Edition edition) {
        LocalDate first = monday(edition);
        Period period = edition.period();
        if (period == null || period.days() > LONGEST_PERIOD) {
            return List.of(first);
        }
        LocalDate last = week(period.end().minusDays(TO_THE_MIDDLE)).start();
        return Stream.iterate(
                        first, monday -> monday.equals(first) || !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .toList();
    }

    /** The Monday of an edition's calendar week, of several the first. */
    public static LocalDate monday(Edition edition) {
        return week(edition.firstDay().plusDays(TO_THE_MIDDLE)).start();
    }

    /** The day that decides to which month, quarter or year a week belongs, as in ISO 8601. */
    public static LocalDate thursday(LocalDate monday) {
        return monday.plusDays(TO_THE_MIDDLE);
    }

    /**
     * The Mondays from the first week with a bulletin to the last, missing weeks included, of a long gap the first; of a
     * bulletin that stands for several weeks the first.
     */
    public List<LocalDate> mondays() {
        List<LocalDate> mondays = new ArrayList<>();
        byMonday.forEach((monday, bulletin) -> {
            missingBefore(bulletin).ifPresent(missing -> mondays.addAll(missing.mondays()));
            mondays.add(monday);
        });
        return mondays;
    }

    /** The missing weeks right before a bulletin's; none before the first, nor before a second one of a week. */
    public Optional<MissingStretch> missingBefore(Bulletin bulletin) {
        LocalDate monday = monday(bulletin.edition());
        LocalDate before = covered.lower(monday);
        if (before == null || covered.contains(monday.minusWeeks(1)) || !bulletin.equals(byMonday.get(monday))) {
            return Optional.empty();
        }
        return Optional.of(new MissingStretch(before.plusWeeks(1), ChronoUnit.WEEKS.between(before, monday) - 1));
    }

    /** How many weeks are missing between the first and the last. */
    public long missing() {
        return bulletins()
                .flatMap(bulletin -> missingBefore(bulletin).stream())
                .mapToLong(MissingStretch::weeks)
                .sum();
    }

    /** How many weeks there are from the first to the last, missing ones included. */
    public long span() {
        return covered.size() + missing();
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
