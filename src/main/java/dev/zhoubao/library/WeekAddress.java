package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
            return of(Lookup.everything(library).week(ref));
        } catch (UnknownWeekException e) {
            Predicate<Edition> named = RangeResolver.named(ref);
            Optional<KnownWeek> known = library.known().stream()
                    .filter(week -> named.test(week.edition()))
                    .reduce((older, newer) -> newer);
            return known.map(week -> new WeekAddress(week.edition(), week.url()))
                    .orElseThrow(() -> e);
        }
    }

    private static WeekAddress of(LoadedWeek week) {
        return new WeekAddress(
                week.edition(),
                week.copies().stream()
                        .map(copy -> copy.source().url())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
