package dev.zhoubao.calendar;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where editions stand in the calendar. A period stands for the weeks that it covers for the most part. One without a
 * period stands where its number does: the publisher's count runs some weeks ahead of the calendar, as many as for the
 * nearest number of the year that prints its period.
 */
public final class Numbering {

    /** A longer period is mistyped or no week's: it stands for its first week alone. */
    private static final int LONGEST_PERIOD = 21;

    private final TreeMap<Week, Long> ahead = new TreeMap<>();

    private Numbering() {}

    /** @param editions of one series */
    public static Numbering of(Collection<Edition> editions) {
        Numbering numbering = new Numbering();
        editions.stream()
                .filter(edition -> edition.week() != null && edition.period() != null)
                .forEach(edition -> numbering.ahead.putIfAbsent(edition.week(), ahead(edition)));
        return numbering;
    }

    /** By how many weeks the number of an edition with a period runs ahead of the calendar. */
    public static long ahead(Edition edition) {
        Edition byCalendar = new Edition(edition.series(), edition.week(), null);
        return Math.round(
                ChronoUnit.DAYS.between(edition.firstDay(), byCalendar.firstDay()) / (double) CalendarWeeks.DAYS);
    }

    /** The weeks that an edition stands for. */
    public WeekSpan weeks(Edition edition) {
        LocalDate first = monday(edition);
        Period period = edition.period();
        if (period == null || period.days() > LONGEST_PERIOD) {
            return new WeekSpan(first, edition.numbers());
        }
        LocalDate last = CalendarWeeks.week(period.end().minusDays(CalendarWeeks.TO_THE_MIDDLE))
                .start();
        return new WeekSpan(first, Math.max(1, WeekSpan.between(first, last).weeks() + 1));
    }

    /** The Monday of an edition's week, of several the first. */
    public LocalDate monday(Edition edition) {
        LocalDate monday = CalendarWeeks.week(edition).start();
        return edition.period() == null ? monday.minusWeeks(nearest(Objects.requireNonNull(edition.week()))) : monday;
    }

    /** By how many weeks the nearest number of the year runs ahead; 0 where there is none. */
    private long nearest(Week week) {
        return Stream.of(ahead.floorEntry(week), ahead.ceilingEntry(week))
                .filter(entry -> entry != null && entry.getKey().year() == week.year())
                .min(Comparator.comparing(entry -> Math.abs(entry.getKey().issue() - week.issue())))
                .map(Map.Entry::getValue)
                .orElse(0L);
    }
}
