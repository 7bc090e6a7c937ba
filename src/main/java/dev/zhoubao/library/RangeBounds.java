package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Phrase;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the names in a range stand for among some loaded weeks. */
final class RangeBounds {

    /** A number without dates is placed by the ISO week; the publisher's count may stray from it by so much. */
    private static final int STRAY = 14;

    private final List<LoadedWeek> weeks;

    RangeBounds(List<LoadedWeek> weeks) {
        this.weeks = weeks;
    }

    /** The test of whether an edition, loaded or not, lies in the range. */
    Predicate<Edition> inside(WeekRange range) {
        if (range instanceof WeekRange.Single single) {
            return single.week() instanceof WeekRef.Latest latest
                    ? latest(latest).edition()::sameWeekAs
                    : named(single.week());
        }
        if (range instanceof WeekRange.Year year) {
            return edition -> edition.year() == year.year();
        }
        WeekRange.Between between = (WeekRange.Between) range;
        Integer year = commonYear(between);
        Predicate<Edition> from = between.from() == null ? edition -> true : notBefore(between.from(), year);
        Predicate<Edition> to = between.to() == null ? edition -> true : notAfter(between.to(), year);
        return from.and(to);
    }

    /** Whether the first end surely lies after the last, by what is loaded and by the calendar. */
    boolean backwards(WeekRange.Between range) {
        if (range.from() == null || range.to() == null) {
            return false;
        }
        Integer year = commonYear(range);
        return days(range.from(), year).start().isAfter(days(range.to(), year).end());
    }

    /** The days that an end may stand for. */
    private Period days(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.YearEnd whole) {
            return new Period(
                    LocalDate.of(whole.year(), 1, 1).minusDays(STRAY),
                    LocalDate.of(whole.year(), 12, 31).plusDays(STRAY));
        }
        WeekRef ref = ((WeekRange.WeekEnd) end).week();
        if (ref instanceof WeekRef.Day day) {
            return new Period(day.date(), day.date());
        }
        Edition bound = bound(ref, year);
        return weeks.stream()
                .map(LoadedWeek::edition)
                .filter(loaded -> loaded.period() != null && loaded.sameWeekAs(bound))
                .map(Edition::period)
                .findFirst()
                .orElseGet(() -> new Period(
                        bound.firstDay().minusDays(STRAY), bound.firstDay().plusDays(STRAY)));
    }

    LoadedWeek latest(WeekRef.Latest latest) {
        if (latest.back() >= weeks.size()) {
            throw new UnknownWeekException(
                    weeks.isEmpty()
                            ? Phrase.of("no weeks are loaded; load some with: load PATH")
                            : Phrase.of(
                                    "{0} is further back than the {1} loaded weeks, which begin with {2}",
                                    latest, weeks.size(), weeks.get(0).edition().name()));
        }
        return weeks.get(weeks.size() - 1 - latest.back());
    }

    static Predicate<Edition> named(WeekRef ref) {
        if (ref instanceof WeekRef.Issue issue) {
            return edition -> edition.week() != null && edition.week().issue() == issue.number();
        }
        if (ref instanceof WeekRef.Named named) {
            return edition -> named.week().equals(edition.week());
        }
        return edition -> ref instanceof WeekRef.Day day && edition.contains(day.date());
    }

    static int newestYear(List<LoadedWeek> weeks) {
        return weeks.stream().mapToInt(week -> week.edition().year()).max().orElseThrow();
    }

    /** The newest year in which all these issues are loaded. */
    Optional<Integer> newestYearWith(int... issues) {
        Set<Integer> years = null;
        for (int issue : issues) {
            Set<Integer> having = weeks.stream()
                    .map(week -> week.edition().week())
                    .filter(week -> week != null && week.issue() == issue)
                    .map(Week::year)
                    .collect(Collectors.toSet());
            if (years == null) {
                years = having;
            } else {
                years.retainAll(having);
            }
        }
        return years == null ? Optional.empty() : years.stream().max(Integer::compare);
    }

    /** The year for the bare numbers of a range: the newest that has both ends, else the newest loaded. */
    private @Nullable Integer commonYear(WeekRange.Between between) {
        int[] bare = Stream.of(between.from(), between.to())
                .filter(WeekRange.WeekEnd.class::isInstance)
                .map(end -> ((WeekRange.WeekEnd) end).week())
                .filter(WeekRef.Issue.class::isInstance)
                .mapToInt(ref -> ((WeekRef.Issue) ref).number())
                .toArray();
        if (bare.length == 0 || weeks.isEmpty()) {
            return null;
        }
        return newestYearWith(bare).orElseGet(() -> newestYear(weeks));
    }

    private Predicate<Edition> notBefore(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.YearEnd start) {
            return edition -> edition.year() >= start.year();
        }
        WeekRef ref = ((WeekRange.WeekEnd) end).week();
        if (ref instanceof WeekRef.Day day) {
            return edition ->
                    edition.period() != null && !edition.period().end().isBefore(day.date());
        }
        Edition bound = bound(ref, year);
        return edition -> compare(edition, bound) >= 0;
    }

    private Predicate<Edition> notAfter(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.YearEnd last) {
            return edition -> edition.year() <= last.year();
        }
        WeekRef ref = ((WeekRange.WeekEnd) end).week();
        if (ref instanceof WeekRef.Day day) {
            return edition ->
                    edition.period() != null && !edition.period().start().isAfter(day.date());
        }
        Edition bound = bound(ref, year);
        return edition -> compare(edition, bound) <= 0;
    }

    private Edition bound(WeekRef ref, @Nullable Integer year) {
        if (ref instanceof WeekRef.Latest latest) {
            return latest(latest).edition();
        }
        if (ref instanceof WeekRef.Named named) {
            return new Edition(named.week(), null);
        }
        int number = ((WeekRef.Issue) ref).number();
        return new Edition(new Week(year == null ? 0 : year, number), null);
    }

    /** By number where both have one, so that a range of names means those names; else by date. */
    private static int compare(Edition edition, Edition bound) {
        return edition.week() != null && bound.week() != null
                ? edition.week().compareTo(bound.week())
                : edition.compareTo(bound);
    }
}
