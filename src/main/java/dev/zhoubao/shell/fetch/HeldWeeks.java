package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The weeks of a library with a full copy, found by first day and by number: a long list asks for each of its links. */
final class HeldWeeks implements Wishes.Held {

    private final Map<Object, List<LoadedWeek>> weeks = new HashMap<>();

    HeldWeeks(Library library) {
        library.everyFull()
                .forEach(week -> keys(week.edition())
                        .forEach(key -> weeks.computeIfAbsent(key, absent -> new ArrayList<>(1))
                                .add(week)));
    }

    /** All that two editions of the same week may have in common. */
    private static Stream<Object> keys(Edition edition) {
        return Stream.concat(Stream.ofNullable(edition.period()).map(Period::start), edition.weeks().stream());
    }

    @Override
    public Optional<Path> file(Edition edition) {
        return keys(edition)
                .flatMap(key -> weeks.getOrDefault(key, List.of()).stream())
                .filter(week -> week.edition().sameWeekAs(edition))
                .map(week -> FetchPlan.path(week.best().source().file()))
                .findFirst();
    }
}
