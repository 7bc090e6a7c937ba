package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Publisher;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the article of a week is, loaded or not.
 *
 * @param url as a document gives it; null where none does
 */
public record WeekAddress(Edition edition, @Nullable String url) {

    /**
     * The address of the week that the reference names: of the loaded one, else of one that is known by a link.
     *
     * @throws UnknownWeekException when nothing is known of such a week
     */
    public static WeekAddress of(Library library, WeekRef ref) {
        if (ref instanceof WeekRef.InSeries other) {
            return of(library.of(other.series()), other.week());
        }
        try {
            LoadedWeek loaded = Lookup.everything(library).week(ref);
            return new WeekAddress(loaded.edition(), library.address(loaded));
        } catch (UnknownWeekException e) {
            Predicate<Edition> named = RangeResolver.named(ref);
            Optional<KnownWeek> known = library.known().stream()
                    .filter(week -> named.test(week.edition()))
                    .reduce((older, newer) -> newer);
            return known.map(week -> new WeekAddress(week.edition(), week.url()))
                    .orElseThrow(() -> e);
        }
    }

    /** Of several addresses the publisher's own, else the first. */
    static @Nullable String best(Stream<@Nullable String> addresses) {
        List<String> known = addresses.flatMap(Stream::ofNullable).toList();
        return known.stream()
                .filter(Publisher::owns)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElse(null);
    }
}
