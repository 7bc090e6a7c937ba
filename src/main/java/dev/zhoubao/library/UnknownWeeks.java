package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a week that is not loaded what is known of it, and which loaded weeks are nearest. */
final class UnknownWeeks {

    private static final int NEAREST = 3;

    private final Library library;

    UnknownWeeks(Library library) {
        this.library = library;
    }

    UnknownWeekException of(WeekRef ref, Predicate<Edition> named) {
        Optional<KnownWeek> known = library.known().stream()
                .filter(week -> named.test(week.edition()))
                .reduce((older, newer) -> newer);
        return new UnknownWeekException(known.map(UnknownWeeks::mention)
                .orElseGet(() -> "week " + ref + " is not loaded" + nearest(distance(ref))));
    }

    UnknownWeekException of(WeekRange range) {
        return new UnknownWeekException("no week in " + range + " is loaded" + nearest(null));
    }

    static UnknownWeekException backwards(WeekRange.Between range) {
        return new UnknownWeekException("the range " + range + " runs backwards; write " + range.turned() + " instead");
    }

    private static String mention(KnownWeek week) {
        String name = week.edition().name()
                + (week.edition().period() == null ? "" : " (" + week.edition().period() + ")");
        String where = week.url() == null ? "without an address" : week.url();
        return switch (week.status()) {
            case STUB -> name + " is known only from a stub; its article is at: " + where;
            default ->
                name + " is not loaded; it is known only by a link in " + String.join(", ", week.knownFrom()) + ": "
                        + where;
        };
    }

    private String nearest(@Nullable Comparator<Edition> order) {
        List<Edition> loaded = library.weeks().stream().map(LoadedWeek::edition).toList();
        if (loaded.isEmpty()) {
            return "; nothing is loaded yet, load some with: load PATH";
        }
        if (order == null) {
            return "; the loaded weeks run from " + loaded.get(0).name() + " to "
                    + loaded.get(loaded.size() - 1).name();
        }
        return "; the nearest loaded weeks are "
                + loaded.stream()
                        .sorted(order)
                        .limit(NEAREST)
                        .sorted()
                        .map(Edition::name)
                        .collect(Collectors.joining(", "));
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
