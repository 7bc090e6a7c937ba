package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
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
    static List<LoadedWeek> weeks(Scope scope, @Nullable Integer year) {
        check(scope.range(), year);
        List<LoadedWeek> loaded =
                scope.views().stream().flatMap(view -> view.weeks().stream()).toList();
        checkLoaded(loaded, year);
        List<LoadedWeek> weeks =
                scope.weeks().stream().filter(week -> has(week.edition(), year)).toList();
        if (year != null && weeks.isEmpty() && !loaded.isEmpty()) {
            throw contradiction(scope.range(), year);
        }
        return weeks;
    }

    /** @throws CommandFailedException when none of the weeks is of the year, unless there are none at all */
    static void checkLoaded(List<LoadedWeek> loaded, @Nullable Integer year) {
        if (year != null) {
            without(loaded, year).ifPresent(none -> {
                throw new CommandFailedException(none);
            });
        }
    }

    /** @throws UsageException when range and year contradict each other */
    static void check(WeekRange range, @Nullable Integer year) {
        WeekRange within = range instanceof WeekRange.InSeries other ? other.weeks() : range;
        if (year != null && within instanceof WeekRange.Year whole && whole.year() != year) {
            throw contradiction(range, year);
        }
    }

    /** Whether the edition is of the year; without one, each is. */
    static boolean has(Edition edition, @Nullable Integer year) {
        return year == null || edition.year() == year;
    }

    private static UsageException contradiction(WeekRange range, int year) {
        return new UsageException(
                Phrase.of("no week of {0} lies in the year of --year {1}", range, Integer.toString(year)),
                Phrase.of("leave one of the two out"));
    }

    /** Empty if weeks of the year are loaded, or no weeks at all, which the load itself reports. */
    private static Optional<Phrase> without(List<LoadedWeek> loaded, int year) {
        List<String> years = loaded.stream()
                .map(LoadedWeek::edition)
                .map(week -> Integer.toString(week.year()))
                .distinct()
                .sorted()
                .toList();
        return years.isEmpty() || years.contains(Integer.toString(year))
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "no week of {0} is loaded; the loaded years are {1}",
                        Integer.toString(year), ShortList.of(years, NAMED)));
    }
}
