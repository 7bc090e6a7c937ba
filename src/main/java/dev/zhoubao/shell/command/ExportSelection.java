package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.shell.failure.CommandFailedException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the weeks of a scope that go into a file. */
record ExportSelection(Scope scope, @Nullable Year year) {

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
        List<SeriesWeeks> series = scope.views().stream()
                .map(view -> of(view, all))
                .flatMap(Optional::stream)
                .toList();
        return new ExportedWeeks(
                series,
                series.stream()
                        .flatMap(one -> scope.library().of(one.series()).gaps(week -> true).stream())
                        .toList(),
                problems);
    }

    private static Optional<SeriesWeeks> of(Library view, List<Bulletin> all) {
        List<Bulletin> weeks =
                all.stream().filter(week -> week.series().equals(view.series())).toList();
        return weeks.isEmpty() ? Optional.empty() : Optional.of(new SeriesWeeks(weeks, best(view.weeks().stream())));
    }

    private static List<Bulletin> best(Stream<LoadedWeek> weeks) {
        return weeks.map(LoadedWeek::best).toList();
    }
}
