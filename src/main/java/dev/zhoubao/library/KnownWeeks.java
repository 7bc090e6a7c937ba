package dev.zhoubao.library;

import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what stubs and lists say of the weeks that have no full copy. */
final class KnownWeeks {

    private final EditionKeys keys;
    private final Set<Object> full = new HashSet<>();
    private final Map<Object, KnownWeek> known = new HashMap<>();

    KnownWeeks(EditionKeys keys) {
        this.keys = keys;
    }

    void exclude(LoadedWeek week) {
        full.add(keys.key(week.edition()));
    }

    void addStub(LoadedWeek week) {
        Bulletin stub = week.best();
        known.put(
                keys.key(stub.edition()),
                new KnownWeek(
                        stub.edition(), stub.title(), Status.STUB, stub.source().url(), List.of()));
    }

    void addLinks(LoadedWeek week) {
        addLinks(week.best().links(), week.best().name());
    }

    void addListing(Listing listing) {
        addLinks(listing.entries(), listing.file());
    }

    private void addLinks(List<ArticleLink> links, String by) {
        for (ArticleLink link : links) {
            Object key = keys.key(link.edition());
            if (!full.contains(key)) {
                KnownWeek first = known.getOrDefault(
                        key, new KnownWeek(link.edition(), link.title(), Status.LINKED, link.url(), List.of()));
                known.put(key, mentioned(first, link, by));
            }
        }
    }

    private static KnownWeek mentioned(KnownWeek known, ArticleLink link, String by) {
        List<String> from = new ArrayList<>(known.knownFrom());
        if (!from.contains(by)) {
            from.add(by);
        }
        String url = known.url() == null ? link.url() : known.url();
        return new KnownWeek(known.edition(), known.title(), known.status(), url, from);
    }

    List<KnownWeek> inOrder() {
        return known.values().stream()
                .sorted(Comparator.comparing(KnownWeek::edition))
                .toList();
    }
}
