package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a load brought.
 *
 * @param listings the documents that are no bulletins and link to some
 * @param files how many documents were looked at: those with bulletins, those of other series, the lists, those passed
 *     over, and those that could not be read
 * @param withBulletins how many of them hold bulletins
 * @param lists how many link to bulletins
 * @param failed how many could not be read or understood
 * @param others how many are something else than a bulletin of this series
 * @param setAside how many of the others belong to which neighbouring series
 * @param passedOver those that were set aside, by name: files that were to be loaded themselves, or all where it was asked
 */
public record LoadResult(
        List<Bulletin> bulletins,
        List<Listing> listings,
        List<Problem> problems,
        int files,
        int withBulletins,
        int lists,
        int failed,
        int others,
        Map<OtherSeries, Integer> setAside,
        List<PassedOver> passedOver) {

    public LoadResult {
        bulletins = List.copyOf(bulletins);
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
        Map<OtherSeries, Integer> ordered = new EnumMap<>(OtherSeries.class);
        ordered.putAll(setAside);
        setAside = Collections.unmodifiableMap(ordered);
        passedOver = List.copyOf(passedOver);
    }

    /** How many documents are neither bulletins nor of another series, nor lists. */
    public int unknown() {
        int known = setAside.values().stream().mapToInt(count -> count).sum();
        return files - withBulletins - lists - failed - known;
    }

    /** The same with a problem for each file that was to be loaded itself and was not read. */
    public LoadResult complaining() {
        List<Problem> all = new ArrayList<>(problems);
        passedOver.forEach(document -> all.add(document.problem(Severity.WARNING)));
        return new LoadResult(
                bulletins, listings, all, files, withBulletins, lists, failed, others, setAside, List.of());
    }

    /** Counts up what one file or folder brings, document by document, or what several of them bring. */
    static final class Builder {

        private final BulletinInterner shared;
        private final List<Bulletin> bulletins = new ArrayList<>(0);
        private final List<Listing> listings = new ArrayList<>(0);
        private final List<Problem> problems = new ArrayList<>(0);
        private final Map<OtherSeries, Integer> setAside = new EnumMap<>(OtherSeries.class);
        private final List<PassedOver> passedOver = new ArrayList<>(0);
        private int files;
        private int withBulletins;
        private int lists;
        private int failed;
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
            if (!reading.bulletins().isEmpty()) {
                withBulletins++;
            } else if (reading.otherSeries().isPresent()) {
                setAside.merge(reading.otherSeries().get(), 1, Integer::sum);
            } else if (reading.listing().isPresent()) {
                lists++;
            } else if (!reading.problems().isEmpty()) {
                failed++;
            }
            if (reading.bulletins().isEmpty() && reading.problems().isEmpty()) {
                others++;
            }
        }

        /** Adds what came of one document, and its name where nothing did. */
        void add(DocumentResult reading, String name) {
            add(reading);
            if (reading.bulletins().isEmpty()
                    && reading.problems().isEmpty()
                    && reading.listing().isEmpty()) {
                passedOver.add(new PassedOver(name, reading.otherSeries().orElse(null)));
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
            passedOver.addAll(part.passedOver);
            files += part.files;
            withBulletins += part.withBulletins;
            lists += part.lists;
            failed += part.failed;
            others += part.others;
        }

        /** Whether there are only counts, so that it does not matter when it is added. */
        boolean onlyCounts() {
            return bulletins.isEmpty() && listings.isEmpty() && problems.isEmpty() && passedOver.isEmpty();
        }

        LoadResult build() {
            return new LoadResult(
                    bulletins, listings, problems, files, withBulletins, lists, failed, others, setAside, passedOver);
        }
    }
}
