package dev.zhoubao.shell.completion;

import dev.zhoubao.language.Lang;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.UnknownWeekException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.words.Labels;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Proposes loaded weeks with their periods. Where they are too many to choose from, the beginnings of their names are
 * proposed first, so that no key press waits for thousands of them.
 */
public final class WeekCompleter {

    /** So many are shown without asking. */
    static final int MOST = 99;

    private static final String DOTS = "..";

    private final Supplier<Library> library;
    private final Labels labels;
    private Library named = Library.empty();
    /** The weeks of each series under their names, which take longer to make than to search. */
    private final Map<Series, List<Name>> names = new HashMap<>();

    /** @param text the edition's name without that of its series */
    private record Name(String text, Edition edition) {}

    public WeekCompleter(Supplier<Library> library, Labels labels) {
        this.library = library;
        this.labels = labels;
    }

    private List<Name> names(Series series) {
        Library loaded = library.get();
        if (!named.equals(loaded)) {
            names.clear();
            named = loaded;
        }
        int prefix = series.name("").length();
        return names.computeIfAbsent(
                series,
                asked -> loaded.of(asked).weeks().stream()
                        .map(LoadedWeek::edition)
                        .map(edition -> new Name(edition.name().substring(prefix), edition))
                        .toList());
    }

    /** The series that a text names before a colon, else the main one. */
    private Series series(String typed) {
        return library.get()
                .otherSeries()
                .filter(series -> typed.startsWith(series.name("")))
                .findFirst()
                .orElse(Series.BULLETIN);
    }

    /** One week, but none that the command names already. */
    Stream<Candidate> week(CompletionSlot wanted) {
        Series series = series(wanted.typed());
        return series.isMain()
                ? Stream.concat(week(wanted, series), others(wanted))
                : week(wanted.after(series.name("").length()), series);
    }

    /** The beginnings of weeks of other series. */
    private Stream<Candidate> others(CompletionSlot wanted) {
        return library.get()
                .otherSeries()
                .map(series -> wanted.beginning(
                        series.name(""), labels.lang() == Lang.ZH ? series.chinese() : series.english()));
    }

    private Stream<Candidate> week(CompletionSlot wanted, Series series) {
        List<Edition> taken = wanted.before().stream().flatMap(this::named).toList();
        Stream<Candidate> words = Stream.of("latest", "previous")
                .flatMap(word -> named(series.name(word))
                        .filter(edition -> !taken.contains(edition))
                        .map(edition -> wanted.whole(word, edition.name())));
        List<Name> all = names(series);
        List<Name> left = taken.isEmpty()
                ? all
                : all.stream().filter(name -> !taken.contains(name.edition())).toList();
        return Stream.concat(staged(wanted, left), words);
    }

    /** One week of the main series by its name alone. */
    Stream<Candidate> named(CompletionSlot wanted) {
        return staged(wanted, names(Series.BULLETIN));
    }

    /** One week that is loaded, or known by the address of its article. */
    Stream<Candidate> article(CompletionSlot wanted) {
        Stream<Candidate> linked = library.get().known().stream()
                .filter(week -> week.url() != null)
                .map(KnownWeek::edition)
                .filter(edition -> edition.name().startsWith(wanted.typed()))
                .limit(MOST)
                .map(edition -> wanted.whole(edition.name(), period(new Span(edition, edition))));
        return Stream.concat(week(wanted), linked);
    }

    /** One week, a year, or the other end of a range that is begun. */
    Stream<Candidate> range(CompletionSlot wanted) {
        int dots = wanted.typed().indexOf(DOTS);
        Series series = series(wanted.typed());
        if (dots >= 0) {
            return end(wanted.after(dots + DOTS.length()), wanted.typed().substring(0, dots), series);
        }
        int begun = series.name("").length();
        return Stream.concat(week(wanted), years(wanted.after(begun), names(series)));
    }

    private Stream<Candidate> end(CompletionSlot wanted, String from, Series series) {
        Predicate<Edition> inside = from.isEmpty() ? edition -> true : from(from);
        List<Name> later = names(series).stream()
                .filter(name -> inside.test(name.edition()))
                .toList();
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

    /** The week that a word names, if there is one. */
    private Stream<Edition> named(String word) {
        try {
            return Stream.of(
                    Lookup.full(library.get()).week(WeekNames.week(word)).edition());
        } catch (BadWeekNameException | UnknownWeekException e) {
            return Stream.empty();
        }
    }

    private Stream<Candidate> staged(CompletionSlot wanted, List<Name> names) {
        String typed = wanted.typed();
        List<Name> matching = matching(names, name -> name.startsWith(typed));
        if (matching.isEmpty()) {
            matching = matching(names, name -> name.contains(typed));
        }
        for (int length = "2024-".length(); matching.size() > MOST && length > typed.length(); length--) {
            Map<String, Span> stages = stages(matching, length);
            if (stages.size() <= MOST) {
                return stages.entrySet().stream()
                        .map(stage -> wanted.beginning(stage.getKey(), period(stage.getValue())));
            }
        }
        return matching.stream()
                .limit(MOST)
                .map(name -> wanted.whole(name.text(), period(new Span(name.edition(), name.edition()))));
    }

    /** One year that has loaded weeks. */
    Stream<Candidate> year(CompletionSlot wanted) {
        List<Name> all = Stream.concat(Stream.of(Series.BULLETIN), library.get().otherSeries())
                .flatMap(series -> names(series).stream())
                .sorted(Comparator.comparing(Name::text))
                .toList();
        return years(wanted, all);
    }

    private static List<Name> matching(List<Name> names, Predicate<String> wanted) {
        return names.stream().filter(name -> wanted.test(name.text())).toList();
    }

    private Stream<Candidate> years(CompletionSlot wanted, List<Name> names) {
        List<Name> begun = matching(names, name -> name.startsWith(wanted.typed()));
        return stages(begun, "2024".length()).entrySet().stream()
                .limit(MOST)
                .map(year -> wanted.whole(year.getKey(), period(year.getValue())));
    }

    private record Span(Edition first, Edition last) {}

    /** The beginnings of names, each with the first and the last edition that has it. */
    private static Map<String, Span> stages(List<Name> names, int length) {
        Map<String, Span> stages = new LinkedHashMap<>();
        for (Name name : names) {
            stages.merge(
                    name.text().substring(0, Math.min(length, name.text().length())),
                    new Span(name.edition(), name.edition()),
                    (one, other) -> new Span(one.first(), other.last()));
        }
        return stages;
    }

    private @Nullable String period(Span span) {
        Period start = span.first().period();
        Period end = span.last().period();
        return start == null || end == null ? null : labels.period(new Period(start.start(), end.end()));
    }
}
