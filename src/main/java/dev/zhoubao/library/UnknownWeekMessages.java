package dev.zhoubao.library;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Says of a week that is not loaded what is known of it, and which loaded weeks are nearest. */
record UnknownWeekMessages(Library library) {

    private static final int NEAREST = 3;

    UnknownWeekException of(WeekRef ref, Predicate<Edition> named) {
        Optional<KnownWeek> known = library.known().stream()
                .filter(week -> named.test(week.edition()))
                .reduce((older, newer) -> newer);
        return new UnknownWeekException(known.map(UnknownWeekMessages::mention)
                .orElseGet(() -> elsewhere(
                        Phrase.of("{0}; {1}", notLoaded(ref), nearest(distance(ref))), new WeekRange.Single(ref))));
    }

    /** Of a day also which week holds it, and whether that lies between known ones. */
    private Phrase notLoaded(WeekRef ref) {
        if (!(ref instanceof WeekRef.Day day)) {
            return Phrase.of("week {0} is not loaded", ref);
        }
        Edition calendar = new Edition(library.series(), null, CalendarWeeks.week(day.date()));
        return library.gaps(edition -> edition.contains(day.date())).stream()
                .filter(week -> week.status() == Status.MISSING && week.span().weeks() == 1)
                .findFirst()
                .map(week -> Phrase.of(
                        "{0} is in the week {1}, which is missing between {2} and {3}",
                        ref,
                        name(week.edition()),
                        week.between().get(0),
                        week.between().get(1)))
                .orElseGet(() -> Phrase.of("{0} is in the week {1}, which is not loaded", ref, name(calendar)));
    }

    private static String name(Edition edition) {
        if (edition.period() == null) {
            return edition.name();
        }
        return edition.week() == null ? edition.period().toString() : edition.name() + " (" + edition.period() + ")";
    }

    UnknownWeekException of(WeekRange range) {
        return of(range, List.of(library));
    }

    /** @param views the library as each of the series that were looked at; one at least */
    static UnknownWeekException of(WeekRange range, List<Library> views) {
        List<Phrase> spans = views.stream()
                .filter(view -> !view.weeks().isEmpty())
                .map(view -> Phrase.of(
                        "from {0} to {1}",
                        name(view.weeks(), 0), name(view.weeks(), view.weeks().size() - 1)))
                .toList();
        UnknownWeekMessages first = new UnknownWeekMessages(views.get(0));
        if (first.library.sizes().values().stream().allMatch(weeks -> weeks == 0)) {
            return new UnknownWeekException(first.nothing());
        }
        Phrase where = spans.isEmpty() ? first.nothing() : Phrase.of("the loaded weeks run {0}", Phrase.list(spans));
        Phrase none = Phrase.of("{0}; {1}", Phrase.of("no week in {0} is loaded", range), where);
        return new UnknownWeekException(views.size() == 1 ? first.elsewhere(none, range) : none);
    }

    private static String name(List<LoadedWeek> weeks, int index) {
        return weeks.get(index).edition().name();
    }

    /** Adds how other series name the same weeks, where they have them. */
    private Phrase elsewhere(Phrase here, WeekRange range) {
        List<String> names =
                library.weeks().isEmpty() ? List.of() : Lookup.full(library).elsewhere(range);
        return names.isEmpty() ? here : Phrase.of("{0}; other series have weeks there: {1}", here, Phrase.list(names));
    }

    private static Phrase mention(KnownWeek week) {
        String name = name(week.edition());
        Object where = week.url() == null ? Phrase.of("without an address") : week.url();
        return switch (week.status()) {
            case STUB -> Phrase.of("{0} is known only from a stub; its article is at: {1}", name, where);
            default ->
                Phrase.of(
                        "{0} is not loaded; it is known only by a link in {1}: {2}",
                        name, Phrase.list(week.knownFrom()), where);
        };
    }

    /** Says that no week of the series has a full copy, and where others have one, how they are named. */
    Phrase nothing() {
        List<Series> others = library.sizes().entrySet().stream()
                .filter(one -> one.getValue() > 0 && !one.getKey().equals(library.series()))
                .map(Map.Entry::getKey)
                .toList();
        return others.isEmpty()
                ? Phrase.of("nothing is loaded yet; load some with: load PATH")
                : Phrase.of(
                        "no week of the series {0} has a full copy here; name one of {1}, such as {2} or --series {3}",
                        library.series().id(),
                        Phrase.list(others.stream().map(Series::id).toList()),
                        others.get(0).name("latest"),
                        others.get(0).id());
    }

    private Phrase nearest(Comparator<Edition> order) {
        List<Edition> loaded = library.weeks().stream().map(LoadedWeek::edition).toList();
        if (loaded.isEmpty()) {
            return nothing();
        }
        return Phrase.of(
                "the nearest loaded weeks are {0}",
                Phrase.list(loaded.stream()
                        .sorted(order)
                        .limit(NEAREST)
                        .sorted()
                        .map(Edition::name)
                        .toList()));
    }

    private Comparator<Edition> distance(WeekRef ref) {
        if (ref instanceof WeekRef.Issue issue) {
            return Comparator.<Edition>comparingInt(edition -> edition.week() == null
                            ? Integer.MAX_VALUE
                            : Math.abs(edition.week().issue() - issue.number()))
                    .thenComparing(Comparator.reverseOrder());
        }
        var day = ref instanceof WeekRef.Day date
                ? date.date()
                : new Edition(((WeekRef.Named) ref).week(), null).firstDay();
        return Comparator.comparingLong(edition -> Math.abs(ChronoUnit.DAYS.between(day, edition.firstDay())));
    }
}
