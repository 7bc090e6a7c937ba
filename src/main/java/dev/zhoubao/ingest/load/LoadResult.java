package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load brought.
 *
 * @param listings the documents that are no bulletins and link to some
 * @param counts how its documents add up
 * @param passedOver those that were set aside, by name: files that were to be loaded themselves, or all where it was asked
 */
public record LoadResult(
        List<Bulletin> bulletins,
        List<Listing> listings,
        List<Problem> problems,
        LoadCounts counts,
        List<PassedOver> passedOver) {

    public LoadResult {
        bulletins = List.copyOf(bulletins);
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
        passedOver = List.copyOf(passedOver);
    }

    /** The same with a problem for each file that was to be loaded itself and was not read. */
    public LoadResult complaining() {
        List<Problem> all = new ArrayList<>(problems);
        passedOver.forEach(document -> all.add(document.problem(Severity.WARNING)));
        return new LoadResult(bulletins, listings, all, counts, List.of());
    }

    /** Counts up what one file or folder brings, document by document, or what several of them bring. */
    static final class Builder {

        private final BulletinInterner shared;
        private final Naming naming;
        private final List<Bulletin> bulletins = new ArrayList<>(0);
        private final List<Listing> listings = new ArrayList<>(0);
        private final List<Problem> problems = new ArrayList<>(0);
        private final List<PassedOver> passedOver = new ArrayList<>(0);
        private final DocumentCounter counter = new DocumentCounter();

        /** @param naming whether the names of documents of which nothing came are kept */
        Builder(BulletinInterner shared, Naming naming) {
            this.shared = shared;
            this.naming = naming;
        }

        /** Adds what came of one document whose name is of no account. */
        void add(DocumentResult reading) {
            counter.add(reading);
            for (Bulletin bulletin : reading.bulletins()) {
                bulletins.add(shared.of(bulletin));
            }
            reading.listing().ifPresent(listings::add);
            problems.addAll(reading.problems());
        }

        /**
         * Adds what came of one document.
         *
         * @param root whether it was to be loaded itself: then its name is kept where nothing came of it
         */
        void add(DocumentResult reading, String name, boolean root) {
            add(reading);
            if (keepsName(root)
                    && reading.bulletins().isEmpty()
                    && reading.problems().isEmpty()
                    && reading.listing().isEmpty()) {
                passedOver.add(new PassedOver(name, reading.otherSeries().orElse(null)));
            }
        }

        /** Whether the name of a document counts. */
        boolean keepsName(boolean root) {
            return root || naming == Naming.ALL;
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
            passedOver.addAll(part.passedOver);
            counter.add(part.counter);
        }

        /** Whether there are only counts, so that it does not matter when it is added. */
        boolean onlyCounts() {
            return bulletins.isEmpty() && listings.isEmpty() && problems.isEmpty() && passedOver.isEmpty();
        }

        LoadResult build() {
            return new LoadResult(bulletins, listings, problems, counter.counts(), passedOver);
        }
    }
}
