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
 * What a command works on: a range of weeks of one series, or of every series that is loaded, joined by dates.
 *
 * @param all whether it is every series
 * @param range of one series with that series' id before it
 */
record Scope(Library library, boolean all, WeekRange range) {

    /** The option of every command that takes a scope. */
    static final String OPTION = "weeks of this series instead of the weekly bulletin, or of all";

    /** @throws UsageException when the range names weeks of another series than the option */
    static Scope of(Library library, @Nullable SeriesId series, WeekRange range) {
        if (series == null || series.isAll()) {
            return new Scope(library, series != null, range);
        }
        if (range instanceof WeekRange.InSeries named) {
            if (!named.series().equals(series.id())) {
                throw new UsageException(
                        Phrase.of("{0} is not of the series {1}; leave out --series", range, series.id()));
            }
            return new Scope(library, false, range);
        }
        boolean meant = series.id().equals(library.series().id());
        return new Scope(library, false, meant ? range : new WeekRange.InSeries(series.id(), range));
    }

    /** Whether the range says of which series its weeks are. */
    boolean isNamed() {
        return range instanceof WeekRange.InSeries;
    }

    /** The library seen as each of the series. */
    List<Library> views() {
        return all
                ? Stream.concat(Stream.of(Series.BULLETIN), library.otherSeries())
                        .map(library::of)
                        .toList()
                : List.of(library.of(range));
    }

    /** The weeks with a full copy, in order. */
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
        return all
                ? views().stream()
                        .flatMap(view -> own.weeksOf(view.series(), range).stream())
                        .sorted(Comparator.comparing(LoadedWeek::edition))
                        .toList()
                : own.weeks(range);
    }

    /** The weeks that are known without a full copy, in order. */
    List<KnownWeek> known() {
        return views().stream()
                .flatMap(view ->
                        view.known().stream().filter(week -> inside(view).test(week.edition())))
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }

    /** The weeks without a full copy, in order. */
    List<KnownWeek> gaps() {
        return views().stream()
                .flatMap(view -> view.gaps(inside(view)).stream())
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }

    private Predicate<Edition> inside(Library view) {
        Lookup lookup = Lookup.everything(library);
        return all ? lookup.joined(range, view.series()) : lookup.inside(range);
    }
}
