package dev.zhoubao.shell.command;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.shell.failure.CommandFailedException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which weeks go into an export.
 *
 * @param weeks of one series, in order, at least one
 * @param companions weeks of other series, in order
 */
record ExportedSeries(List<Bulletin> weeks, List<Bulletin> companions) {

    ExportedSeries {
        weeks = List.copyOf(weeks);
        companions = List.copyOf(companions);
    }

    /**
     * @param joined whether weeks of other series in the same time go with those of the main one unasked
     * @throws CommandFailedException when there are none
     */
    static ExportedSeries of(Scope scope, @Nullable Integer year, boolean joined) {
        YearOption.check(scope.range(), year);
        List<Bulletin> all = scope.weeks().stream()
                .filter(week -> YearOption.has(week.edition(), year))
                .map(LoadedWeek::best)
                .toList();
        if (all.isEmpty()) {
            throw new CommandFailedException(
                    year == null
                            ? Phrase.of("there is nothing to export: no loaded week; see what is loaded with: list")
                            : Phrase.of(
                                    "there is nothing to export: no week of {0} is loaded; see what is loaded with: list",
                                    year));
        }
        Series main = main(all);
        List<Bulletin> weeks =
                all.stream().filter(week -> week.series().equals(main)).toList();
        if (!scope.all() && joined && main.isMain()) {
            boolean always = scope.range().equals(WeekRange.ALL) && year == null;
            return new ExportedSeries(weeks, companions(scope, weeks, always));
        }
        return new ExportedSeries(
                weeks, all.stream().filter(week -> !week.series().equals(main)).toList());
    }

    /** How many weeks are exported, of whatever series. */
    int count() {
        return weeks.size() + companions.size();
    }

    Series main() {
        return weeks.get(0).series();
    }

    /** Those of which weeks are exported. */
    Stream<Series> series() {
        return Stream.concat(weeks.stream(), companions.stream())
                .map(Bulletin::series)
                .distinct();
    }

    /** Of weeks of several series the main one; where it has none, the first. */
    private static Series main(List<Bulletin> weeks) {
        return weeks.stream().anyMatch(week -> week.series().isMain())
                ? Series.BULLETIN
                : weeks.get(0).series();
    }

    /** The weeks of other series, all of them or those in the same time. */
    private static List<Bulletin> companions(Scope scope, List<Bulletin> weeks, boolean always) {
        Numbering numbering = Numbering.of(weeks.stream().map(Bulletin::edition).toList());
        LocalDate first = numbering.monday(weeks.get(0).edition());
        LocalDate end = numbering.weeks(weeks.get(weeks.size() - 1).edition()).end();
        return new Scope(scope.library(), true, WeekRange.ALL)
                .weeks().stream()
                        .map(LoadedWeek::best)
                        .filter(week -> !week.series().isMain())
                        .filter(week -> always
                                || (week.edition().firstDay().isBefore(end)
                                        && !week.edition().firstDay().isBefore(first)))
                        .toList();
    }
}
