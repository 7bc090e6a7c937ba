package dev.zhoubao.library;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.LongGap;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weeks from Monday to Sunday that lie between two known ones and that nothing names. A period stands for the
 * weeks that it covers for the most part. A number is inferred only where the numbers of both neighbours leave exactly
 * as many as there are weeks between them; else the first day names the week. A {@link LongGap} is one stretch.
 */
final class MissingWeeks {

    private final NavigableMap<LocalDate, Edition> known = new TreeMap<>();
    private final Set<Week> undated = new HashSet<>();
    private final Set<LocalDate> undatedMondays = new HashSet<>();

    /** @param editions every edition that is known, loaded or not */
    MissingWeeks(Collection<Edition> editions) {
        editions.forEach(this::add);
    }

    private void add(Edition edition) {
        Period period = edition.period();
        if (period == null) {
            undated.add(Objects.requireNonNull(edition.week()));
            undatedMondays.add(edition.firstDay());
            return;
        }
        List<LocalDate> covered = CalendarWeeks.covered(edition);
        known.merge(covered.get(0), edition, (one, other) -> one.week() == null ? other : one);
        covered.stream().skip(1).forEach(week -> known.putIfAbsent(week, new Edition(null, period)));
    }

    /** The missing weeks that pass the test, in order. */
    List<KnownWeek> inside(Predicate<Edition> range) {
        List<KnownWeek> missing = new ArrayList<>();
        Map.Entry<LocalDate, Edition> before = null;
        for (Map.Entry<LocalDate, Edition> after : known.entrySet()) {
            if (before != null) {
                missing.addAll(between(before, after, range));
            }
            before = after;
        }
        return missing;
    }

    private List<KnownWeek> between(
            Map.Entry<LocalDate, Edition> before, Map.Entry<LocalDate, Edition> after, Predicate<Edition> range) {
        long steps = ChronoUnit.WEEKS.between(before.getKey(), after.getKey());
        if (steps == 1) {
            return List.of();
        }
        Week numbered = countable(before.getValue().week(), after.getValue().week(), steps);
        List<Edition> weeks = LongStream.range(1, steps)
                .mapToObj(step -> edition(before.getKey().plusWeeks(step), numbered, step))
                .filter(week -> !namedWithoutDates(week))
                .filter(range)
                .toList();
        List<String> neighbours =
                List.of(before.getValue().name(), after.getValue().name());
        return LongGap.is(weeks.size())
                ? List.of(KnownWeek.missing(stretch(weeks), neighbours))
                : weeks.stream()
                        .map(week -> KnownWeek.missing(week, neighbours))
                        .toList();
    }

    /** The number to count on from; null where it cannot be inferred. */
    private static @Nullable Week countable(@Nullable Week before, @Nullable Week after, long steps) {
        boolean sure = before != null
                && after != null
                && before.year() == after.year()
                && after.issue() - before.issue() == steps;
        return sure ? before : null;
    }

    private static Edition edition(LocalDate monday, @Nullable Week before, long step) {
        Week week = before == null ? null : new Week(before.year(), before.issue() + (int) step);
        return new Edition(week, CalendarWeeks.week(monday));
    }

    private boolean namedWithoutDates(Edition week) {
        return week.week() != null ? undated.contains(week.week()) : undatedMondays.contains(week.firstDay());
    }

    private static Edition stretch(List<Edition> weeks) {
        LocalDate last = weeks.get(weeks.size() - 1).firstDay();
        return new Edition(
                null,
                new Period(weeks.get(0).firstDay(), CalendarWeeks.week(last).end()));
    }
}
