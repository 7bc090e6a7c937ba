package dev.zhoubao.library;

import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Series;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of a series' weeks without a full copy, and between which ones weeks are missing. */
record UnloadedWeeks(KnownWeeks named, List<KnownWeek> known, MissingWeeks missing) {

    /**
     * @param loaded the weeks of every series
     * @param listings the pages that link to weeks
     */
    static UnloadedWeeks of(Series series, List<LoadedWeek> loaded, List<Listing> listings) {
        List<LoadedWeek> own = loaded.stream()
                .filter(week -> week.edition().series().equals(series))
                .toList();
        List<LoadedWeek> full = loaded.stream().filter(LoadedWeek::full).toList();
        List<Edition> editions = Stream.concat(own.stream().map(LoadedWeek::edition), linked(full, listings))
                .filter(edition -> edition.series().equals(series))
                .toList();
        KnownWeeks named = new KnownWeeks(series, editions);
        own.stream().filter(LoadedWeek::full).forEach(named::exclude);
        own.stream().filter(week -> !week.full()).forEach(named::addStub);
        full.forEach(named::addLinks);
        listings.forEach(named::addListing);
        return new UnloadedWeeks(named, List.copyOf(named.inOrder()), new MissingWeeks(series, editions));
    }

    private static Stream<Edition> linked(List<LoadedWeek> full, List<Listing> listings) {
        return Stream.concat(
                        full.stream().flatMap(week -> week.best().links().stream()),
                        listings.stream().flatMap(listing -> listing.entries().stream()))
                .map(ArticleLink::edition);
    }

    /** Those that lie in a range, in order. */
    List<KnownWeek> inside(Predicate<Edition> range) {
        return Stream.concat(known.stream().filter(week -> range.test(week.edition())), missing.inside(range).stream())
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }
}
