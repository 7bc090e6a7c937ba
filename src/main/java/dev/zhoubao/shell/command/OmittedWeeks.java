package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Edition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of the weeks that a file of whole bulletins has no place for: those of which only a stub is loaded. */
final class OmittedWeeks {

    private static final int NAMED = 10;

    private OmittedWeeks() {}

    static Optional<Phrase> of(Scope scope, @Nullable Integer year) {
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
                        "weeks left out, because only a stub is loaded: {0} ({1}); see: gaps",
                        stubs.size(), ShortList.of(stubs, NAMED)));
    }
}
