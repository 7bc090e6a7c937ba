package dev.zhoubao.library;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds in a library what a week reference or a range names. */
public final class Lookup {

    private final Library library;
    private final Function<Library, List<LoadedWeek>> among;
    private final List<LoadedWeek> weeks;
    private final YearResolver numbers;
    private final RangeResolver bounds;

    private Lookup(Library library, Function<Library, List<LoadedWeek>> among) {
        this.library = library;
        this.among = among;
        this.weeks = among.apply(library);
        this.numbers = new YearResolver(library);
        this.bounds = new RangeResolver(library, numbers);
    }

    /** Looks among the weeks with a full copy. */
    public static Lookup full(Library library) {
        return new Lookup(library, Library::weeks);
    }

    /** Looks among all weeks, those too of which only a stub is loaded; {@code latest} is still one with a full copy. */
    public static Lookup everything(Library library) {
        return new Lookup(library, Library::everything);
    }

    private Lookup of(String series) {
        return new Lookup(library.of(series), among);
    }

    /** Two weeks named together: two bare numbers mean the newest year that has both. */
    public record Pair(LoadedWeek first, LoadedWeek second) {}

    /**
     * The loaded week that the reference names.
     *
     * @throws UnknownWeekException when it is not loaded, or its name fits several weeks
     */
    public LoadedWeek week(WeekRef ref) {
        if (ref instanceof WeekRef.InSeries other) {
            return of(other.series()).week(other.week());
        }
        if (ref instanceof WeekRef.Latest latest) {
            return bounds.latest(latest);
        }
        Predicate<Edition> named = RangeResolver.named(ref);
        List<LoadedWeek> matches =
                weeks.stream().filter(week -> named.test(week.edition())).toList();
        if (matches.isEmpty()) {
            throw new UnknownWeekMessages(library).of(ref, named);
        }
        if (ref instanceof WeekRef.Issue issue) {
            int year = numbers.week(issue).orElseThrow().year();
            matches = matches.stream()
                    .filter(week -> week.edition().year() == year)
                    .toList();
        }
        if (matches.size() > 1) {
            throw new UnknownWeekException(Phrase.of(
                    "{0} matches {1} loaded weeks; name one by a date, such as {2}",
                    ref, matches.size(), matches.get(0).edition().firstDay()));
        }
        return matches.get(0);
    }

    /**
     * Both weeks of a pair.
     *
     * @throws UnknownWeekException when either is not loaded
     * @throws BadWeekNameException when they are of two series
     */
    public Pair weeks(WeekRef first, WeekRef second) {
        if (first instanceof WeekRef.InSeries one
                && second instanceof WeekRef.InSeries other
                && one.series().equals(other.series())) {
            return of(one.series()).weeks(one.week(), other.week());
        }
        if (first instanceof WeekRef.Issue one && second instanceof WeekRef.Issue other) {
            Optional<Integer> year = numbers.newestYearWith(one.number(), other.number());
            if (year.isPresent()) {
                return new Pair(
                        week(new WeekRef.Named(new Week(year.get(), one.number()))),
                        week(new WeekRef.Named(new Week(year.get(), other.number()))));
            }
        }
        Pair weeks = new Pair(week(first), week(second));
        Series series = weeks.first().edition().series();
        if (!weeks.second().edition().series().equals(series)) {
            throw new BadWeekNameException(Phrase.of(
                    "{0} and {1} are of two series, which have no figure in common; name two weeks of one, such as {2} and {3}",
                    weeks.first().edition().name(),
                    weeks.second().edition().name(),
                    series.name("latest~1"),
                    series.name("latest")));
        }
        return weeks;
    }

    /** The loaded week of the same series before this one, if there is one. */
    public Optional<LoadedWeek> before(LoadedWeek week) {
        List<LoadedWeek> series = among.apply(library.of(week.edition().series()));
        int index = Collections.binarySearch(series, week, Comparator.comparing(LoadedWeek::edition));
        return index > 0 ? Optional.of(series.get(index - 1)) : Optional.empty();
    }

    /**
     * The weeks of a range, in order. Everything of an empty library is empty.
     *
     * @throws UnknownWeekException when a range that names weeks has none loaded, or only other series have weeks
     * @throws BadWeekNameException when the range runs backwards
     */
    public List<LoadedWeek> weeks(WeekRange range) {
        if (range instanceof WeekRange.InSeries other) {
            return of(other.series()).weeks(other.weeks());
        }
        if (range.equals(WeekRange.ALL)) {
            if (library.everything().isEmpty() && library.size() > 0) {
                throw new UnknownWeekException(new UnknownWeekMessages(library).nothing());
            }
            return weeks;
        }
        if (range instanceof WeekRange.Single single) {
            return List.of(week(single.week()));
        }
        Predicate<Edition> inside = inside(range);
        List<LoadedWeek> matches =
                weeks.stream().filter(week -> inside.test(week.edition())).toList();
        if (matches.isEmpty()) {
            throw backwards(range)
                    .<RuntimeException>map(bounds::backwards)
                    .orElseGet(() -> new UnknownWeekMessages(library).of(range));
        }
        return matches;
    }

    /**
     * The range as other series name it that have weeks with a full copy in it, the main one first. Where it counts weeks
     * back, it means others there.
     */
    public List<String> elsewhere(WeekRange range) {
        WeekRange own = range instanceof WeekRange.InSeries named ? named.weeks() : range;
        Library here = library.of(range);
        return own.countsBack()
                ? List.of()
                : here.sizes().keySet().stream()
                        .filter(series -> !series.equals(here.series()))
                        .filter(series -> {
                            Predicate<Edition> inside =
                                    full(here.of(series)).bounds.inside(own);
                            return here.of(series).weeks().stream().anyMatch(week -> inside.test(week.edition()));
                        })
                        .map(series -> series.name(own))
                        .toList();
    }

    /** The refusal of a range in which none of some series has a week. */
    public UnknownWeekException nothingIn(WeekRange range, List<Series> series) {
        return UnknownWeekMessages.of(range, series.stream().map(library::of).toList());
    }

    /** An empty range that has weeks when it is turned: its names did not tell, but what is loaded does. */
    private Optional<WeekRange.Between> backwards(WeekRange range) {
        if (range instanceof WeekRange.Between between
                && between.from() != null
                && between.to() != null
                && !between.turnsTheYear()) {
            Predicate<Edition> turned = bounds.inside(between.turned());
            return Optional.of(between).filter(found -> weeks.stream().anyMatch(week -> turned.test(week.edition())));
        }
        return Optional.empty();
    }

    /**
     * The test of whether an edition of a series lies in the range, which may name weeks of another: their days join them.
     * Numbers that the main series does not have are those of the series itself.
     *
     * @throws UnknownWeekException when the range names weeks of which none is loaded
     */
    public Predicate<Edition> joined(WeekRange range, Series series) {
        WeekRange own = range instanceof WeekRange.InSeries other ? other.weeks() : range;
        Library naming = library.of(range);
        Library view = library.of(series);
        if (own.isOfCalendar()
                || naming.series().equals(series)
                || among.apply(naming).isEmpty()) {
            Predicate<Edition> inside = new Lookup(view, among).inside(own);
            return edition -> edition.series().equals(series) && inside.test(edition);
        }
        Predicate<Edition> names = new Lookup(naming, among).inside(own);
        List<Edition> named = among.apply(naming).stream()
                .map(LoadedWeek::edition)
                .filter(names)
                .toList();
        if (named.isEmpty()) {
            if (range instanceof WeekRange.InSeries) {
                throw new UnknownWeekMessages(naming).of(own);
            }
            Predicate<Edition> inside = new Lookup(view, among).inside(own);
            return edition -> edition.series().equals(series) && inside.test(edition);
        }
        Numbering others = Numbering.of(named);
        Numbering numbering =
                Numbering.of(view.everything().stream().map(LoadedWeek::edition).toList());
        LocalDate first = others.monday(named.get(0));
        LocalDate end = others.weeks(named.get(named.size() - 1)).end();
        return edition -> edition.series().equals(series)
                && numbering.weeks(edition).end().isAfter(first)
                && numbering.monday(edition).isBefore(end);
    }

    /** The weeks of a series in the days of a range, in order; see {@link #joined(WeekRange, Series)}. */
    public List<LoadedWeek> weeksOf(Series series, WeekRange range) {
        Predicate<Edition> inside = joined(range, series);
        return among.apply(library.of(series)).stream()
                .filter(week -> inside.test(week.edition()))
                .toList();
    }

    /**
     * The test of whether an edition, loaded or not, lies in the range.
     *
     * @throws BadWeekNameException when the range runs backwards
     */
    public Predicate<Edition> inside(WeekRange range) {
        if (range instanceof WeekRange.InSeries other) {
            Predicate<Edition> inside = of(other.series()).inside(other.weeks());
            return edition -> edition.series().id().equals(other.series()) && inside.test(edition);
        }
        if (range instanceof WeekRange.Between between && bounds.runsBackwards(between)) {
            throw bounds.backwards(between);
        }
        return bounds.inside(range);
    }
}
