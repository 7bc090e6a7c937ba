package dev.zhoubao.library;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a range stand for. One rule for every command: the weeks with a full copy tell what {@code latest}
 * is and which year a bare number has, whatever weeks the command looks among.
 */
final class RangeResolver {

    /** A number without dates is placed by the ISO week; the publisher's count may stray from it by so much. */
    private static final int STRAY = 14;

    private final Library library;
    private final List<LoadedWeek> weeks;
    private final YearResolver numbers;
    private final Series series;
    /** Made when it is asked for: most ranges name no month. */
    private @Nullable Numbering numbering;

    RangeResolver(Library library, YearResolver numbers) {
        this.library = library;
        this.weeks = library.weeks();
        this.numbers = numbers;
        this.series = library.series();
    }

    /** The test of whether an edition, loaded or not, lies in the range. */
    Predicate<Edition> inside(WeekRange range) {
        if (range instanceof WeekRange.Single single) {
            return one(single.week());
        }
        WeekRange.Between between =
                range instanceof WeekRange.End alone ? new WeekRange.Between(alone, alone) : (WeekRange.Between) range;
        Integer year = commonYear(between);
        Predicate<Edition> from =
                between.from() == null ? edition -> true : notBefore(between.from(), first(between, year));
        Predicate<Edition> to = between.to() == null ? edition -> true : notAfter(between.to(), year);
        return from.and(to);
    }

    private Predicate<Edition> one(WeekRef ref) {
        if (ref instanceof WeekRef.Latest latest) {
            return latest(latest).edition()::sameWeekAs;
        }
        if (ref instanceof WeekRef.Issue issue) {
            return numbers.week(issue)
                    .map(week -> named(new WeekRef.Named(week)))
                    .orElseGet(() -> named(issue));
        }
        return named(ref);
    }

    /** The refusal of a range that runs backwards, which says what a bare number in it was taken for. */
    BadWeekNameException backwards(WeekRange.Between range) {
        Integer year = commonYear(range);
        WeekRef.Issue bare = YearResolver.in(range).findFirst().orElse(null);
        return new BadWeekNameException(
                bare == null || year == null
                        ? Phrase.of("the range {0} runs backwards; write {1} instead", range, range.turned())
                        : Phrase.of(
                                "the range {0} runs backwards, since {1} is {2}; write {3} instead, or give {1} its year",
                                range, bare, new Week(year, bare.number()), range.turned()));
    }

    /** Whether the first end surely lies after the last, by what is loaded and by the calendar. */
    boolean runsBackwards(WeekRange.Between range) {
        if (range.from() == null || range.to() == null) {
            return false;
        }
        Integer year = commonYear(range);
        return days(range.from(), first(range, year))
                .start()
                .isAfter(days(range.to(), year).end());
    }

    /** The days that an end may stand for. */
    private Period days(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.Year whole) {
            return new Period(
                    LocalDate.of(whole.year(), 1, 1).minusDays(STRAY),
                    LocalDate.of(whole.year(), 12, 31).plusDays(STRAY));
        }
        if (end instanceof WeekRange.Months months) {
            return months.days();
        }
        WeekRef ref = ((WeekRange.Single) end).week();
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
                            ? new UnknownWeekMessages(library).nothing()
                            : Phrase.of(
                                    "{0} lies before the first loaded week, {2} (weeks loaded: {1})",
                                    latest, weeks.size(), weeks.get(0).edition().name()));
        }
        return weeks.get(weeks.size() - 1 - latest.back());
    }

    static Predicate<Edition> named(WeekRef ref) {
        if (ref instanceof WeekRef.Issue issue) {
            return edition -> edition.weeks().stream().anyMatch(week -> week.issue() == issue.number());
        }
        if (ref instanceof WeekRef.Named named) {
            return edition -> edition.weeks().contains(named.week());
        }
        return edition -> ref instanceof WeekRef.Day day && edition.contains(day.date());
    }

    /** The year for the bare numbers of a range: the newest that has all; else the nearest to the other end; else the newest with weeks. */
    private @Nullable Integer commonYear(WeekRange.Between between) {
        if (between.turnsTheYear()) {
            return numbers.newestYearAfterTurn(between).or(numbers::newestYear).orElse(null);
        }
        int[] bare = YearResolver.in(between).mapToInt(WeekRef.Issue::number).toArray();
        return bare.length == 0
                ? null
                : numbers.newestYearWith(bare)
                        .or(() -> nearestYear(between))
                        .or(() -> numbers.newestYearWithin(between))
                        .or(numbers::newestYear)
                        .orElse(null);
    }

    /** The year of the first end: the common one, or where that is the last end's the one before. */
    private static @Nullable Integer first(WeekRange.Between between, @Nullable Integer year) {
        return between.turnsTheYear() && year != null ? Integer.valueOf(year - 1) : year;
    }

    /** Where one end alone has a year, the nearest to it in which the range runs forwards. */
    private Optional<Integer> nearestYear(WeekRange.Between between) {
        WeekRange.End from = between.from();
        WeekRange.End to = between.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return ownYear(to)
                .map(year -> Stream.of(year + 1, year, year - 1)
                        .filter(first -> notAfter(to, first).test(nominal(from, first))))
                .or(() -> ownYear(from)
                        .map(year -> Stream.of(year - 1, year, year + 1)
                                .filter(last -> notBefore(from, last).test(nominal(to, last)))))
                .flatMap(Stream::findFirst);
    }

    private Optional<Integer> ownYear(WeekRange.End end) {
        if (end instanceof WeekRange.Year whole) {
            return Optional.of(whole.year());
        }
        if (end instanceof WeekRange.Months months) {
            return Optional.of(months.days().start().getYear());
        }
        WeekRef ref = ((WeekRange.Single) end).week();
        if (ref instanceof WeekRef.Day day) {
            return Optional.of(day.date().getYear());
        }
        return ref instanceof WeekRef.Issue
                ? Optional.empty()
                : Optional.of(bound(ref, null).year());
    }

    /** A bare number as a week with dates, which are those of its ISO week. */
    private Edition nominal(WeekRange.End bare, int year) {
        Edition edition = bound(((WeekRange.Single) bare).week(), year);
        return new Edition(series, edition.week(), CalendarWeeks.week(edition));
    }

    private Predicate<Edition> notBefore(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.Year start) {
            return edition -> edition.year() >= start.year();
        }
        if (end instanceof WeekRange.Months months) {
            return edition -> !thursday(edition).isBefore(months.days().start());
        }
        WeekRef ref = ((WeekRange.Single) end).week();
        if (ref instanceof WeekRef.Day day) {
            return edition ->
                    edition.period() != null && !edition.period().end().isBefore(day.date());
        }
        Edition bound = bound(ref, year);
        return edition -> compare(edition, bound) >= 0
                || (bound.week() != null && edition.weeks().contains(bound.week()));
    }

    private Predicate<Edition> notAfter(WeekRange.End end, @Nullable Integer year) {
        if (end instanceof WeekRange.Year last) {
            return edition -> edition.year() <= last.year();
        }
        if (end instanceof WeekRange.Months months) {
            return edition -> !thursday(edition).isAfter(months.days().end());
        }
        WeekRef ref = ((WeekRange.Single) end).week();
        if (ref instanceof WeekRef.Day day) {
            return edition ->
                    edition.period() != null && !edition.period().start().isAfter(day.date());
        }
        Edition bound = bound(ref, year);
        return edition -> compare(edition, bound) <= 0;
    }

    private LocalDate thursday(Edition edition) {
        if (numbering == null) {
            numbering = Numbering.of(weeks.stream().map(LoadedWeek::edition).toList());
        }
        return CalendarWeeks.thursday(numbering.monday(edition));
    }

    private Edition bound(WeekRef ref, @Nullable Integer year) {
        if (ref instanceof WeekRef.Latest latest) {
            return latest(latest).edition();
        }
        if (ref instanceof WeekRef.Named named) {
            return new Edition(series, named.week(), null);
        }
        int number = ((WeekRef.Issue) ref).number();
        return new Edition(series, new Week(year == null ? 0 : year, number), null);
    }

    /** By number where both have one, so that a range of names means those names; else by date. */
    private static int compare(Edition edition, Edition bound) {
        return edition.week() != null && bound.week() != null
                ? edition.week().compareTo(bound.week())
                : edition.compareTo(bound);
    }
}
