package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells of the weeks that a file of whole bulletins has no place for: those of which only a stub is loaded. */
final class OmittedWeeks {

    private static final int NAMED = 10;

    private OmittedWeeks() {}

    static Optional<Phrase> of(Library library, WeekRange range, @Nullable Integer year) {
        Predicate<Edition> inside = Lookup.everything(library).inside(range);
        List<String> stubs = library.of(range).everything().stream()
                .filter(week -> !week.full())
                .map(LoadedWeek::edition)
                .filter(inside)
                .filter(week -> year == null || week.year() == year)
                .map(Edition::name)
                .toList();
        return stubs.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "weeks left out, because only a stub is loaded: {0} ({1}); see: gaps",
                        stubs.size(), ShortList.of(stubs, NAMED)));
    }
}
