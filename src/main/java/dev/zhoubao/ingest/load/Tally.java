package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.bulletin.Reading;
import dev.zhoubao.ingest.title.Neighbour;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts up what one file or folder brings, document by document. */
final class Tally {

    private final SharedParts shared;
    private final List<Bulletin> bulletins = new ArrayList<>(0);
    private final List<Listing> listings = new ArrayList<>(0);
    private final List<Problem> problems = new ArrayList<>(0);
    private final Map<Neighbour, Integer> setAside = new EnumMap<>(Neighbour.class);
    private int files;
    private int others;

    Tally(SharedParts shared) {
        this.shared = shared;
    }

    /** Adds what came of one document. */
    void add(Reading reading) {
        files++;
        for (Bulletin bulletin : reading.bulletins()) {
            bulletins.add(shared.of(bulletin));
        }
        reading.listing().ifPresent(listings::add);
        problems.addAll(reading.problems());
        reading.neighbour().ifPresent(series -> setAside.merge(series, 1, Integer::sum));
        if (reading.bulletins().isEmpty() && reading.problems().isEmpty()) {
            others++;
        }
    }

    /** Adds a problem with something that is not read as a document. */
    void report(Problem problem) {
        problems.add(problem);
    }

    List<Bulletin> bulletins() {
        return bulletins;
    }

    List<Listing> listings() {
        return listings;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<Neighbour, Integer> setAside() {
        return setAside;
    }

    /** How many documents were looked at. */
    int files() {
        return files;
    }

    /** How many of them are something else than a bulletin of this series. */
    int others() {
        return others;
    }
}
