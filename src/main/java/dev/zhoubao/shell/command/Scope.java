package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.SeriesId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which series a command works on, and which weeks of them: the only answer to which series is meant. That is the one that
 * a range or an option names, or every one that is loaded, joined by dates; without a name the main one, or the only one
 * that is loaded.
 *
 * @param library seen as the series that is meant where none is named
 * @param series in order; the first that has weeks leads
 * @param range of one series with that series' id before it
 */
record Scope(Library library, List<Series> series, WeekRange range) {

    /** The option of every command that takes a scope. */
    static final String OPTION = "weeks of this series instead of the weekly bulletin, or of all";

    Scope {
        series = List.copyOf(series);
    }

    /** Weeks of one series, which the range may name. */
    static Scope of(Library library, WeekRange range) {
        return new Scope(library, List.of(library.of(range).series()), range);
    }

    /** @throws UsageException when the range names weeks of another series than the option */
    static Scope of(Library library, @Nullable SeriesId series, WeekRange range) {
        if (series == null) {
            return of(library, range);
        }
        if (series.isAll()) {
            return ofAll(library, range);
        }
        if (range instanceof WeekRange.InSeries named) {
            if (!named.series().equals(series.id())) {
                throw new UsageException(
                        Phrase.of("{0} is not of the series {1}; leave out --series", range, series.id()));
            }
            return of(library, range);
        }
        boolean meant = series.id().equals(library.series().id());
        return of(library, meant ? range : new WeekRange.InSeries(series.id(), range));
    }

    /** Weeks of every series that is loaded. */
    static Scope ofAll(Library library, WeekRange range) {
        return new Scope(
                library,
                Stream.concat(Stream.of(Series.BULLETIN), library.otherSeries()).toList(),
                range);
    }

    /** Weeks of every series that is loaded, or of the one that the range names. */
    static Scope ofAllUnlessNamed(Library library, WeekRange range) {
        return range instanceof WeekRange.InSeries ? of(library, range) : ofAll(library, range);
    }

    /** What the range is called in a sentence: a single week by its own name, others as they were typed; empty for all. */
    String words() {
        WeekRange weeks = range instanceof WeekRange.InSeries named ? named.weeks() : range;
        if (weeks.equals(WeekRange.ALL)) {
            return "";
        }
        List<String> names = weeks instanceof WeekRange.Single
                ? views().stream()
                        .flatMap(view -> view.everything().stream()
                                .map(LoadedWeek::edition)
                                .filter(inside(view)))
                        .map(Edition::name)
                        .toList()
                : List.of();
        return names.size() == 1 ? names.get(0) : range.toString();
    }

    /** The same range of every series. */
    Scope widened() {
        return ofAll(library, range);
    }

    /** Whether weeks of several series are joined by dates, or those of one by days that another has. */
    private boolean isJoined() {
        return series.size() > 1 || !series.get(0).equals(library.of(range).series());
    }

    /** Whether the range says of which series its weeks are. */
    boolean isNamed() {
        return range instanceof WeekRange.InSeries;
    }

    /** The library seen as each of the series. */
    List<Library> views() {
        return series.stream().map(library::of).toList();
    }

    /** The weeks with a full copy, in order; it is an error if a range that names weeks has none. */
    List<LoadedWeek> weeks() {
        return weeks(Lookup::full);
    }

    /** The weeks with a full copy, in order; unlike with {@link #weeks} it is no error if there is none. */
    List<LoadedWeek> loaded() {
        return views().stream()
                .flatMap(view -> {
                    Predicate<Edition> inside = inside(view);
                    return view.weeks().stream().filter(week -> inside.test(week.edition()));
                })
                .sorted(Comparator.comparing(LoadedWeek::edition))
                .toList();
    }

    /** Every week of which something is loaded, in order. */
    List<LoadedWeek> everything() {
        return weeks(Lookup::everything);
    }

    private List<LoadedWeek> weeks(Function<Library, Lookup> lookup) {
        Lookup own = lookup.apply(library);
        if (!isJoined()) {
            return own.weeks(range);
        }
        List<LoadedWeek> weeks = series.stream()
                .flatMap(one -> own.weeksOf(one, range).stream())
                .sorted(Comparator.comparing(LoadedWeek::edition))
                .toList();
        if (weeks.isEmpty() && library.size() > 0 && !range.equals(WeekRange.ALL)) {
            throw own.nothingIn(range, series);
        }
        return weeks;
    }

    /** The weeks that are known without a full copy, in order. */
    List<KnownWeek> known() {
        return views().stream()
                .flatMap(view ->
                        view.known().stream().filter(week -> inside(view).test(week.edition())))
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }

    /** The weeks that nothing but pages of links names, in order. */
    List<KnownWeek> namedByPages() {
        return known().stream()
                .filter(week -> week.stub() == null
                        && week.title() != null
                        && week.mentions().stream().allMatch(mention -> mention.week() == null))
                .toList();
    }

    /** The weeks without a full copy, in order. */
    List<KnownWeek> gaps() {
        return views().stream()
                .flatMap(view -> view.gaps(inside(view)).stream())
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }

    /** The test of whether an edition of a view's series lies in the range, whether it is loaded or not. */
    Predicate<Edition> inside(Library view) {
        Lookup lookup = Lookup.everything(library);
        return isJoined() ? lookup.joined(range, view.series()) : lookup.inside(range);
    }
}
