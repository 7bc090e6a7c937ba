package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.title.Neighbour;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up what came of every file of a load, from several threads and in any order; the sum is in the order of the roots
 * and of the files' names.
 */
final class Totals {

    private record Part(int root, String name, Tally tally) {}

    private static final Comparator<Part> IN_ORDER =
            Comparator.comparingInt(Part::root).thenComparing(Part::name);

    private final List<Part> parts = new ArrayList<>();
    private final Map<Neighbour, Integer> setAside = new EnumMap<>(Neighbour.class);
    private int files;
    private int others;

    /** Adds what brought neither bulletin nor problem. */
    synchronized void add(Tally tally) {
        files += tally.files();
        others += tally.others();
        tally.setAside().forEach((series, count) -> setAside.merge(series, count, Integer::sum));
    }

    /** @param name of the file, or of the folder */
    synchronized void add(int root, String name, Tally tally) {
        add(tally);
        if (!tally.bulletins().isEmpty()
                || !tally.listings().isEmpty()
                || !tally.problems().isEmpty()) {
            parts.add(new Part(root, name, tally));
        }
    }

    synchronized Load load() {
        parts.sort(IN_ORDER);
        List<Bulletin> bulletins = new ArrayList<>();
        List<Listing> listings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Part part : parts) {
            bulletins.addAll(part.tally().bulletins());
            listings.addAll(part.tally().listings());
            problems.addAll(part.tally().problems());
        }
        return new Load(bulletins, listings, problems, files, others, setAside);
    }
}
