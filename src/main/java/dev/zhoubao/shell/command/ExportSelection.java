package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Problem;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.shell.failure.CommandFailedException;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        List<LoadedWeek> chosen = YearOption.weeks(scope, year);
        List<Bulletin> all = best(chosen.stream());
        if (all.isEmpty()) {
            throw new CommandFailedException(
                    Phrase.of("there is nothing to export: no loaded week; see what is loaded with: list"));
        }
        List<SeriesWeeks> series = scope.views().stream()
                .map(view -> of(view, all))
                .flatMap(Optional::stream)
                .toList();
        return new ExportedWeeks(series, series.stream().flatMap(this::known).toList(), concerning(problems, chosen));
    }

    /** As {@code gaps} lists them, and those that are newer than the newest loaded one where that is chosen. */
    private Stream<KnownWeek> known(SeriesWeeks chosen) {
        Library view = scope.library().of(chosen.series());
        Predicate<Edition> asked = asked(view);
        Stream<KnownWeek> newer = chosen.last()
                        .equals(chosen.loaded().get(chosen.loaded().size() - 1))
                ? view.known().stream()
                        .filter(week ->
                                week.edition().compareTo(chosen.last().edition()) > 0 && !asked.test(week.edition()))
                : Stream.empty();
        return Stream.concat(view.gaps(asked).stream(), newer).sorted(Comparator.comparing(KnownWeek::edition));
    }

    /** Without those of copies of other weeks: what is of no loaded week may concern the chosen ones. */
    private List<Problem> concerning(List<Problem> problems, List<LoadedWeek> chosen) {
        Set<String> others = files(Scope.ofAll(scope.library(), WeekRange.ALL).views().stream()
                .flatMap(view -> view.everything().stream()));
        others.removeAll(
                files(Stream.concat(chosen.stream(), scope.views().stream().flatMap(this::askedFor))));
        return problems.stream()
                .filter(problem -> !others.contains(problem.file()))
                .distinct()
                .toList();
    }

    private static Set<String> files(Stream<LoadedWeek> weeks) {
        return weeks.flatMap(week -> week.copies().stream())
                .map(copy -> copy.source().file())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<LoadedWeek> askedFor(Library view) {
        Predicate<Edition> asked = asked(view);
        return view.everything().stream().filter(week -> asked.test(week.edition()));
    }

    /** Whether a week of a view's series is asked for, loaded or not. */
    private Predicate<Edition> asked(Library view) {
        return scope.inside(view).and(week -> YearOption.has(week, year));
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
