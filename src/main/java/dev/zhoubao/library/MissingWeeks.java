package dev.zhoubao.library;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weeks from Monday to Sunday that lie between two known ones and that nothing names. A number is inferred only
 * where the numbers of both neighbours leave exactly as many as there are weeks between them; else the first day names
 * the week. A long span is told as one.
 */
final class MissingWeeks {

    private final Series series;
    private final NavigableMap<LocalDate, Edition> known = new TreeMap<>();

    /** @param editions every edition of the series that is known, loaded or not */
    MissingWeeks(Series series, Collection<Edition> editions) {
        this.series = series;
        Numbering numbering = Numbering.of(editions);
        editions.stream()
                .filter(edition -> edition.period() != null)
                .forEach(edition -> add(edition, numbering.weeks(edition)));
        editions.forEach(edition -> known.putIfAbsent(numbering.monday(edition), edition));
    }

    private void add(Edition edition, WeekSpan weeks) {
        known.merge(weeks.first(), edition, (one, other) -> one.week() == null ? other : one);
        weeks.mondays().stream()
                .skip(1)
                .forEach(week -> known.putIfAbsent(week, new Edition(series, edition.lastWeek(), edition.period())));
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
        WeekSpan between = WeekSpan.between(before.getKey().plusWeeks(1), after.getKey());
        Week number = countable(before.getValue().week(), after.getValue().week(), between.weeks() + 1);
        List<Edition> weeks = new ArrayList<>();
        for (LocalDate monday : between.mondays()) {
            number = number == null ? null : new Week(number.year(), number.issue() + 1);
            weeks.add(new Edition(series, number, CalendarWeeks.week(monday)));
        }
        weeks.removeIf(range.negate());
        if (weeks.isEmpty()) {
            return List.of();
        }
        List<String> neighbours =
                List.of(before.getValue().name(), after.getValue().name());
        WeekSpan span = new WeekSpan(weeks.get(0).firstDay(), weeks.size());
        return span.isLong()
                ? List.of(KnownWeek.missing(new Edition(series, null, span.period()), span, neighbours))
                : weeks.stream()
                        .map(week -> KnownWeek.missing(week, new WeekSpan(week.firstDay(), 1), neighbours))
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
}
