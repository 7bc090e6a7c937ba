package dev.zhoubao.ingest;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts up what a load brings, document by document. */
final class Tally {

    private final List<Bulletin> bulletins = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Neighbour, Integer> setAside = new EnumMap<>(Neighbour.class);
    private int files;
    private int others;

    /** Adds what came of one document. */
    void add(Reading reading) {
        files++;
        reading.bulletin().ifPresent(bulletins::add);
        reading.listing().ifPresent(listings::add);
        problems.addAll(reading.problems());
        reading.neighbour().ifPresent(series -> setAside.merge(series, 1, Integer::sum));
        if (reading.bulletin().isEmpty() && reading.problems().isEmpty()) {
            others++;
        }
    }

    /** Adds a problem with something that is not read as a document. */
    void report(Problem problem) {
        problems.add(problem);
    }

    Load load() {
        return new Load(bulletins, listings, problems, files, others, setAside);
    }
}
