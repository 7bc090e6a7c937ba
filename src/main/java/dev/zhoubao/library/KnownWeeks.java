package dev.zhoubao.library;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Publisher;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.Week;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what stubs and lists say of the weeks that have no full copy. */
final class KnownWeeks {

    private final Series series;
    private final WeekKeys keys;
    private final Numbering numbering;
    private final Set<Object> full = new HashSet<>();
    private final Map<Object, Entry> known = new HashMap<>();
    private final Map<Object, String> official = new HashMap<>();

    /** @param editions all that are known of the series */
    KnownWeeks(Series series, Collection<Edition> editions) {
        this.series = series;
        this.keys = new WeekKeys(editions);
        this.numbering = Numbering.of(editions);
    }

    void exclude(LoadedWeek week) {
        full.add(keys.key(week.edition()));
    }

    void addStub(LoadedWeek week) {
        Bulletin stub = week.best();
        known.put(keys.key(stub.edition()), new Entry(stub.edition(), stub.title(), stub));
    }

    void addLinks(LoadedWeek week) {
        String by = week.best().name();
        addLinks(week.best().links(), link -> WeekMention.inIssue(by, link.url()));
    }

    void addListing(Listing listing) {
        addLinks(listing.entries(), link -> WeekMention.onPage(listing.file(), link.url()));
    }

    private void addLinks(List<ArticleLink> links, Function<ArticleLink, WeekMention> mention) {
        for (ArticleLink link : links) {
            Object key = keys.key(link.edition());
            if (link.edition().series().equals(series)) {
                if (link.url() != null && Publisher.owns(link.url())) {
                    official.putIfAbsent(key, link.url());
                }
                if (!full.contains(key)) {
                    known.computeIfAbsent(key, absent -> new Entry(link.edition(), link.title(), null))
                            .add(link, mention.apply(link));
                }
            }
        }
    }

    /** The publisher's own address of a week, where a list or a page names it. */
    Optional<String> official(Edition edition) {
        return Optional.ofNullable(official.get(keys.key(edition)));
    }

    List<KnownWeek> inOrder() {
        return known.values().stream()
                .map(entry -> entry.week(numbering))
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }

    /** A week while its mentions are gathered. */
    private static final class Entry {

        private final @Nullable Bulletin stub;
        private Edition edition;
        private String title;
        private final Set<WeekMention> mentions = new LinkedHashSet<>();

        Entry(Edition edition, String title, @Nullable Bulletin stub) {
            this.edition = edition;
            this.title = title;
            this.stub = stub;
        }

        /** Its period is taken from whichever mention has one. */
        void add(ArticleLink link, WeekMention mention) {
            mentions.add(mention);
            if (edition.period() == null && link.edition().period() != null) {
                Week number =
                        edition.week() != null ? edition.week() : link.edition().week();
                int numbers = edition.week() != null
                        ? edition.numbers()
                        : link.edition().numbers();
                edition = new Edition(edition.series(), number, link.edition().period(), numbers);
                title = stub == null ? link.title() : title;
            }
        }

        KnownWeek week(Numbering numbering) {
            Status status = stub == null ? Status.LINKED : Status.STUB;
            return new KnownWeek(
                    edition, numbering.weeks(edition), title, status, url(), List.copyOf(mentions), stub, List.of());
        }

        /** The publisher's own address where a stub, its card or a list gives it, else theirs in this order. */
        private @Nullable String url() {
            Stream<@Nullable String> listed = mentions.stream().map(WeekMention::url);
            if (stub == null) {
                return WeekAddress.best(listed);
            }
            Stream<@Nullable String> card = stub.links().stream().map(ArticleLink::url);
            Stream<@Nullable String> own = Stream.ofNullable(stub.source().url());
            return WeekAddress.best(
                    (stub.source().official() ? Stream.of(own, card, listed) : Stream.of(card, listed, own))
                            .flatMap(urls -> urls));
        }
    }
}
