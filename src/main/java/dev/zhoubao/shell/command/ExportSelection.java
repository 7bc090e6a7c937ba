package dev.zhoubao.shell.command;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.shell.failure.CommandFailedException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the weeks of a scope that go into a file.
 *
 * @param joined whether weeks of other series in the same time go with those of the main one unasked
 */
record ExportSelection(Scope scope, @Nullable Integer year, boolean joined) {

    /**
     * @param problems of the last loads
     * @throws CommandFailedException when there are none
     */
    ExportedWeeks weeks(List<Problem> problems) {
        YearOption.check(scope.range(), year);
        YearOption.missing(scope, year).ifPresent(none -> {
            throw new CommandFailedException(
                    Phrase.of("there is nothing to export: {0}; see what is loaded with: list", none));
        });
        List<Bulletin> all = best(YearOption.weeks(scope, year).stream());
        if (all.isEmpty()) {
            throw new CommandFailedException(
                    Phrase.of("there is nothing to export: no loaded week; see what is loaded with: list"));
        }
        Series main = scope.series().stream()
                .filter(one -> all.stream().anyMatch(week -> week.series().equals(one)))
                .findFirst()
                .orElseThrow();
        List<Bulletin> weeks =
                all.stream().filter(week -> week.series().equals(main)).toList();
        List<Bulletin> companions = joined && main.isMain()
                ? companions(weeks)
                : all.stream().filter(week -> !week.series().equals(main)).toList();
        Library library = scope.library();
        return new ExportedWeeks(
                weeks,
                best(library.of(main).weeks().stream()),
                Stream.concat(weeks.stream(), companions.stream())
                        .map(Bulletin::series)
                        .distinct()
                        .flatMap(one -> library.of(one).gaps(week -> true).stream())
                        .toList(),
                problems,
                companions);
    }

    /** The weeks of other series, all of them or those in the same time. */
    private List<Bulletin> companions(List<Bulletin> weeks) {
        boolean always = scope.range().equals(WeekRange.ALL) && year == null;
        Numbering numbering = Numbering.of(weeks.stream().map(Bulletin::edition).toList());
        LocalDate first = numbering.monday(weeks.get(0).edition());
        LocalDate end = numbering.weeks(weeks.get(weeks.size() - 1).edition()).end();
        return best(Scope.ofAll(scope.library(), WeekRange.ALL).weeks().stream()).stream()
                .filter(week -> !week.series().isMain())
                .filter(week -> always
                        || (week.edition().firstDay().isBefore(end)
                                && !week.edition().firstDay().isBefore(first)))
                .toList();
    }

    private static List<Bulletin> best(Stream<LoadedWeek> weeks) {
        return weeks.map(LoadedWeek::best).toList();
    }
}
