package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The option {@code --year} beside a range of weeks: the same in every command that takes it. */
final class YearOption {

    private static final int NAMED = 12;

    private YearOption() {}

    /**
     * The full weeks of the scope that the year has, in order.
     *
     * @throws UsageException when range and year contradict each other
     * @throws CommandFailedException when no week of the year is loaded; nothing is said of an empty library
     */
    static List<LoadedWeek> weeks(Scope scope, @Nullable Year year) {
        check(scope.range(), year);
        missing(scope, year).ifPresent(none -> {
            throw new CommandFailedException(none);
        });
        List<LoadedWeek> weeks =
                scope.weeks().stream().filter(week -> has(week.edition(), year)).toList();
        if (year != null && weeks.isEmpty() && scope.library().size() > 0) {
            throw contradiction(scope.range(), year);
        }
        return weeks;
    }

    /** @throws UsageException when range and year contradict each other */
    static void check(WeekRange range, @Nullable Year year) {
        WeekRange within = range instanceof WeekRange.InSeries other ? other.weeks() : range;
        if (year != null && within instanceof WeekRange.Year whole && whole.year() != year.getValue()) {
            throw contradiction(range, year);
        }
    }

    /** Whether the edition is of the year; without one, each is. */
    static boolean has(Edition edition, @Nullable Year year) {
        return year == null || edition.year() == year.getValue();
    }

    private static UsageException contradiction(WeekRange range, Year year) {
        return new UsageException(
                Phrase.of("no week of {0} lies in the year of --year {1}", range, year.toString()),
                Phrase.of("leave one of the two out"));
    }

    /** That no week of the year is loaded; empty if there is one, or none of any year, which the load itself reports. */
    static Optional<Phrase> missing(Scope scope, @Nullable Year year) {
        if (year == null) {
            return Optional.empty();
        }
        List<String> years = scope.views().stream()
                .flatMap(view -> view.weeks().stream())
                .map(LoadedWeek::edition)
                .map(week -> Integer.toString(week.year()))
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty() || years.contains(year.toString())) {
            return Optional.empty();
        }
        Phrase none = Phrase.of(
                "no week of {0} is loaded; there are weeks of {1}", year.toString(), ShortList.of(years, NAMED));
        List<String> others = Lookup.full(scope.views().get(0)).elsewhere(new WeekRange.Year(year.getValue()));
        return Optional.of(
                others.isEmpty()
                        ? none
                        : Phrase.of("{0}; other series have weeks there: {1}", none, Phrase.list(others)));
    }
}
