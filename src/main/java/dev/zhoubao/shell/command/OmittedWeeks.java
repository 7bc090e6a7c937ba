package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.shell.grammar.SeriesId;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of the weeks that are left out of a file though they are asked for, or may be meant: the same for each kind. */
record OmittedWeeks(Scope scope, @Nullable Year year) {

    private static final int NAMED = 10;

    /** Those of which only a stub is loaded. */
    Optional<Phrase> stubs() {
        List<String> stubs = scope.views().stream()
                .flatMap(view -> view.everything().stream()
                        .filter(week -> !week.full())
                        .map(LoadedWeek::edition)
                        .filter(scope.inside(view)))
                .filter(week -> YearOption.has(week, year))
                .sorted()
                .map(Edition::name)
                .toList();
        return stubs.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "weeks left out, because only a stub is loaded: {0} ({1}); see: {2}",
                        stubs.size(), ShortList.of(stubs, NAMED), gaps()));
    }

    /** The command that lists them. */
    private String gaps() {
        boolean plain = scope.series().equals(List.of(scope.library().series()));
        String series =
                scope.series().size() > 1 ? SeriesId.ALL : scope.series().get(0).id();
        return plain ? "gaps" : "gaps --series " + series;
    }

    /** Those of other series in the same time, unless the range names a series. */
    Optional<Phrase> ofOtherSeries() {
        if (scope.isNamed() || scope.library().otherSeries().findAny().isEmpty()) {
            return Optional.empty();
        }
        Map<Series, Long> others = scope.widened().loaded().stream()
                .map(LoadedWeek::edition)
                .filter(week -> !scope.series().contains(week.series()) && YearOption.has(week, year))
                .collect(Collectors.groupingBy(Edition::series, LinkedHashMap::new, Collectors.counting()));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "weeks of other series left out: {0}; to have them, too, add: --series all",
                        Phrase.list(others.entrySet().stream()
                                .map(one -> one.getKey().id() + " (" + one.getValue() + ")")
                                .toList())));
    }
}
