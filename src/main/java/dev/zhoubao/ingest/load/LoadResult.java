package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a load brought.
 *
 * @param listings the documents that are no bulletins and link to some
 * @param files how many files were looked at
 * @param others how many of them are something else than a bulletin of this series
 * @param setAside how many of the others belong to which neighbouring series
 */
public record LoadResult(
        List<Bulletin> bulletins,
        List<Listing> listings,
        List<Problem> problems,
        int files,
        int others,
        Map<OtherSeries, Integer> setAside) {

    public LoadResult {
        bulletins = List.copyOf(bulletins);
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
        Map<OtherSeries, Integer> ordered = new EnumMap<>(OtherSeries.class);
        ordered.putAll(setAside);
        setAside = Collections.unmodifiableMap(ordered);
    }

    /** Counts up what one file or folder brings, document by document, or what several of them bring. */
    static final class Builder {

        private final BulletinInterner shared;
        private final List<Bulletin> bulletins = new ArrayList<>(0);
        private final List<Listing> listings = new ArrayList<>(0);
        private final List<Problem> problems = new ArrayList<>(0);
        private final Map<OtherSeries, Integer> setAside = new EnumMap<>(OtherSeries.class);
        private int files;
        private int others;

        Builder(BulletinInterner shared) {
            this.shared = shared;
        }

        /** Adds what came of one document. */
        void add(DocumentResult reading) {
            files++;
            for (Bulletin bulletin : reading.bulletins()) {
                bulletins.add(shared.of(bulletin));
            }
            reading.listing().ifPresent(listings::add);
            problems.addAll(reading.problems());
            reading.otherSeries().ifPresent(series -> setAside.merge(series, 1, Integer::sum));
            if (reading.bulletins().isEmpty() && reading.problems().isEmpty()) {
                others++;
            }
        }

        /** Adds a problem with something that is not read as a document. */
        void report(Problem problem) {
            problems.add(problem);
        }

        /** Adds what another file or folder brought. */
        void add(Builder part) {
            bulletins.addAll(part.bulletins);
            listings.addAll(part.listings);
            problems.addAll(part.problems);
            part.setAside.forEach((series, count) -> setAside.merge(series, count, Integer::sum));
            files += part.files;
            others += part.others;
        }

        /** Whether there are only counts, so that it does not matter when it is added. */
        boolean onlyCounts() {
            return bulletins.isEmpty() && listings.isEmpty() && problems.isEmpty();
        }

        LoadResult build() {
            return new LoadResult(bulletins, listings, problems, files, others, setAside);
        }
    }
}
