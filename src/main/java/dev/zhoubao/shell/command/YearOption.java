package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
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
     * The full weeks of the range that the year has, in order.
     *
     * @throws UsageException when range and year contradict each other
     * @throws CommandFailedException when no week of the year is loaded; nothing is said of an empty library
     */
    static List<LoadedWeek> weeks(Library library, WeekRange range, @Nullable Integer year) {
        check(range, year);
        if (year != null) {
            without(library.of(range), year).ifPresent(none -> {
                throw new CommandFailedException(none);
            });
        }
        List<LoadedWeek> weeks = Lookup.full(library).weeks(range).stream()
                .filter(week -> year == null || week.edition().year() == year)
                .toList();
        if (year != null && weeks.isEmpty() && !library.weeks().isEmpty()) {
            throw contradiction(range, year);
        }
        return weeks;
    }

    /** @throws UsageException when range and year contradict each other */
    static void check(WeekRange range, @Nullable Integer year) {
        WeekRange within = range instanceof WeekRange.InSeries other ? other.weeks() : range;
        if (year != null && within instanceof WeekRange.Year whole && whole.year() != year) {
            throw contradiction(range, year);
        }
    }

    private static UsageException contradiction(WeekRange range, int year) {
        return new UsageException(
                Phrase.of("no week of {0} lies in the year of --year {1}", range, Integer.toString(year)),
                Phrase.of("leave one of the two out"));
    }

    /** Empty if weeks of the year are loaded, or no weeks at all, which the load itself reports. */
    private static Optional<Phrase> without(Library library, int year) {
        List<String> years = library.weeks().stream()
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
