package dev.zhoubao.shell;

import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.UnknownWeekException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.report.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Proposes loaded weeks with their periods. Where they are too many to choose from, the beginnings of their names are
 * proposed first, so that no key press waits for thousands of them.
 */
final class WeekCompleter {

    /** So many are shown without asking. */
    static final int MOST = 99;

    private static final String DOTS = "..";

    private final Supplier<Library> library;
    private final Labels labels;

    WeekCompleter(Supplier<Library> library, Labels labels) {
        this.library = library;
        this.labels = labels;
    }

    /** One week, but none that the command names already. */
    Stream<Candidate> week(Wanted wanted) {
        Library loaded = library.get();
        Predicate<LoadedWeek> free = wanted.before().isEmpty() ? week -> true : free(loaded, wanted.before());
        List<LoadedWeek> weeks = loaded.weeks();
        Stream<Candidate> words = Stream.of(
                        word(wanted, weeks, 0, "latest", free), word(wanted, weeks, 1, "previous", free))
                .filter(Objects::nonNull);
        return Stream.concat(staged(wanted, weeks.stream().filter(free).toList()), words);
    }

    /** One week, a year, or the other end of a range that is begun. */
    Stream<Candidate> range(Wanted wanted) {
        int dots = wanted.typed().indexOf(DOTS);
        if (dots >= 0) {
            return end(wanted.after(dots + DOTS.length()), wanted.typed().substring(0, dots));
        }
        return Stream.concat(week(wanted), years(wanted, library.get().weeks()));
    }

    private Stream<Candidate> end(Wanted wanted, String from) {
        List<LoadedWeek> weeks = library.get().weeks();
        Predicate<Edition> inside = from.isEmpty() ? edition -> true : from(from);
        List<LoadedWeek> later =
                weeks.stream().filter(week -> inside.test(week.edition())).toList();
        return Stream.concat(staged(wanted, later), years(wanted, later));
    }

    private Predicate<Edition> from(String from) {
        try {
            WeekRange range = WeekNames.range(from + DOTS);
            return Lookup.full(library.get()).inside(range);
        } catch (BadWeekNameException | UnknownWeekException e) {
            return edition -> true;
        }
    }

    private static Predicate<LoadedWeek> free(Library loaded, List<String> before) {
        List<LoadedWeek> named =
                before.stream().flatMap(word -> named(loaded, word)).toList();
        return week -> named.stream().noneMatch(other -> other.edition().equals(week.edition()));
    }

    private static Stream<LoadedWeek> named(Library loaded, String word) {
        try {
            return Stream.of(Lookup.full(loaded).week(WeekNames.week(word)));
        } catch (BadWeekNameException | UnknownWeekException e) {
            return Stream.empty();
        }
    }

    private @Nullable Candidate word(
            Wanted wanted, List<LoadedWeek> weeks, int back, String word, Predicate<LoadedWeek> free) {
        if (weeks.size() <= back) {
            return null;
        }
        LoadedWeek week = weeks.get(weeks.size() - 1 - back);
        return free.test(week) ? wanted.whole(word, week.edition().name()) : null;
    }

    private Stream<Candidate> staged(Wanted wanted, List<LoadedWeek> weeks) {
        String typed = wanted.typed();
        List<Edition> editions = weeks.stream().map(LoadedWeek::edition).toList();
        List<Edition> matching = matching(editions, name -> name.startsWith(typed));
        if (matching.isEmpty()) {
            matching = matching(editions, name -> name.contains(typed));
        }
        for (int length = "2024-".length(); matching.size() > MOST && length > typed.length(); length--) {
            Map<String, Edition[]> stages = stages(matching, length);
            if (stages.size() <= MOST) {
                return stages.entrySet().stream()
                        .map(stage -> wanted.beginning(stage.getKey(), span(stage.getValue()[0], stage.getValue()[1])));
            }
        }
        return matching.stream().limit(MOST).map(edition -> wanted.whole(edition.name(), span(edition, edition)));
    }

    private static List<Edition> matching(List<Edition> editions, Predicate<String> name) {
        return editions.stream().filter(edition -> name.test(edition.name())).toList();
    }

    /** The beginnings of names, each with the first and the last edition that has it. */
    private static Map<String, Edition[]> stages(List<Edition> editions, int length) {
        Map<String, Edition[]> stages = new LinkedHashMap<>();
        for (Edition edition : editions) {
            String name = edition.name();
            stages.computeIfAbsent(name.substring(0, Math.min(length, name.length())), key ->
                    new Edition[] {edition, edition})[1] = edition;
        }
        return stages;
    }

    private Stream<Candidate> years(Wanted wanted, List<LoadedWeek> weeks) {
        Map<String, Edition[]> years =
                stages(weeks.stream().map(LoadedWeek::edition).toList(), "2024".length());
        return years.entrySet().stream()
                .filter(year -> year.getKey().startsWith(wanted.typed()))
                .limit(MOST)
                .map(year -> wanted.whole(year.getKey(), span(year.getValue()[0], year.getValue()[1])));
    }

    private @Nullable String span(Edition first, Edition last) {
        Period start = first.period();
        Period end = last.period();
        return start == null || end == null ? null : labels.period(new Period(start.start(), end.end()));
    }
}
