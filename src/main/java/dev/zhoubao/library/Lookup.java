package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a library what a week reference or a range names. */
public final class Lookup {

    private final Library library;
    private final List<LoadedWeek> weeks;

    private Lookup(Library library, List<LoadedWeek> weeks) {
        this.library = library;
        this.weeks = weeks;
    }

    /** Looks among the weeks with a full copy. */
    public static Lookup full(Library library) {
        return new Lookup(library, library.weeks());
    }

    /** Looks among all weeks, those too of which only a stub is loaded. */
    public static Lookup everything(Library library) {
        return new Lookup(library, library.everything());
    }

    /** Two weeks named together: two bare numbers mean the newest year that has both. */
    public record Pair(LoadedWeek first, LoadedWeek second) {}

    /**
     * The loaded week that the reference names.
     *
     * @throws UnknownWeekException when it is not loaded, or its name fits several weeks
     */
    public LoadedWeek week(WeekRef ref) {
        if (ref instanceof WeekRef.Latest latest) {
            return latest(latest);
        }
        Predicate<Edition> named = named(ref);
        List<LoadedWeek> matches =
                weeks.stream().filter(week -> named.test(week.edition())).toList();
        if (matches.isEmpty()) {
            throw new UnknownWeeks(library).of(ref, named);
        }
        if (ref instanceof WeekRef.Issue) {
            int newest = newestYear(matches);
            matches = matches.stream()
                    .filter(week -> week.edition().year() == newest)
                    .toList();
        }
        if (matches.size() > 1) {
            throw new UnknownWeekException(ref + " fits " + matches.size()
                    + " loaded weeks; name one by a day, such as "
                    + matches.get(0).edition().firstDay());
        }
        return matches.get(0);
    }

    /**
     * Both weeks of a pair.
     *
     * @throws UnknownWeekException when either is not loaded
     */
    public Pair weeks(WeekRef first, WeekRef second) {
        if (first instanceof WeekRef.Issue one && second instanceof WeekRef.Issue other) {
            Optional<Integer> year = newestYearWith(one.number(), other.number());
            if (year.isPresent()) {
                return new Pair(
                        week(new WeekRef.Named(new Week(year.get(), one.number()))),
                        week(new WeekRef.Named(new Week(year.get(), other.number()))));
            }
        }
        return new Pair(week(first), week(second));
    }

    /** The loaded week before this one, if there is one. */
    public Optional<LoadedWeek> before(LoadedWeek week) {
        int index = weeks.indexOf(week);
        return index > 0 ? Optional.of(weeks.get(index - 1)) : Optional.empty();
    }

    /**
     * The weeks of a range, in order. Everything of an empty library is empty.
     *
     * @throws UnknownWeekException when a range that names weeks has none loaded
     */
    public List<LoadedWeek> weeks(WeekRange range) {
        if (range.equals(WeekRange.ALL)) {
            return weeks;
        }
        if (range instanceof WeekRange.Single single) {
            return List.of(week(single.week()));
        }
        Predicate<Edition> inside = inside(range);
        List<LoadedWeek> matches =
                weeks.stream().filter(week -> inside.test(week.edition())).toList();
        if (matches.isEmpty()) {
            throw backwards(range).map(UnknownWeeks::backwards).orElseGet(() -> new UnknownWeeks(library).of(range));
        }
        return matches;
    }

    /** An empty range that has weeks when it is turned: its names did not tell, but what is loaded does. */
    private Optional<WeekRange.Between> backwards(WeekRange range) {
        if (range instanceof WeekRange.Between between && between.from() != null && between.to() != null) {
            Predicate<Edition> turned = inside(between.turned());
            return Optional.of(between).filter(found -> weeks.stream().anyMatch(week -> turned.test(week.edition())));
        }
        return Optional.empty();
    }

    /** The test of whether an edition, loaded or not, lies in the range. */
    public Predicate<Edition> inside(WeekRange range) {
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

    private LoadedWeek latest(WeekRef.Latest latest) {
        if (latest.back() >= weeks.size()) {
            throw new UnknownWeekException(
                    weeks.isEmpty()
                            ? "no weeks are loaded; load some with: load PATH"
                            : latest + " is further back than the " + weeks.size() + " loaded weeks, which begin with "
                                    + weeks.get(0).edition().name());
        }
        return weeks.get(weeks.size() - 1 - latest.back());
    }

    private static Predicate<Edition> named(WeekRef ref) {
        if (ref instanceof WeekRef.Issue issue) {
            return edition -> edition.week() != null && edition.week().issue() == issue.number();
        }
        if (ref instanceof WeekRef.Named named) {
            return edition -> named.week().equals(edition.week());
        }
        return edition -> ref instanceof WeekRef.Day day && edition.contains(day.date());
    }

    private static int newestYear(List<LoadedWeek> weeks) {
        return weeks.stream().mapToInt(week -> week.edition().year()).max().orElseThrow();
    }

    /** The newest year in which all these issues are loaded. */
    private Optional<Integer> newestYearWith(int... issues) {
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
