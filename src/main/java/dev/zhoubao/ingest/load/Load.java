package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.title.Neighbour;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
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
public record Load(
        List<Bulletin> bulletins,
        List<Listing> listings,
        List<Problem> problems,
        int files,
        int others,
        Map<Neighbour, Integer> setAside) {

    public Load {
        bulletins = List.copyOf(bulletins);
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
        Map<Neighbour, Integer> ordered = new EnumMap<>(Neighbour.class);
        ordered.putAll(setAside);
        setAside = Collections.unmodifiableMap(ordered);
    }
}
