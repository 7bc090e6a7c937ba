package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.title.OtherSeries;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the documents of a load add up: those with bulletins, those of other series, the lists, those that could not be
 * read or understood, and what is left.
 *
 * @param files how many documents were looked at
 * @param withBulletins how many of them hold bulletins
 * @param lists how many link to bulletins and hold none
 * @param failed how many could not be read or understood
 * @param setAside how many belong to which neighbouring series
 */
public record LoadCounts(int files, int withBulletins, int lists, int failed, Map<OtherSeries, Integer> setAside) {

    public LoadCounts {
        Map<OtherSeries, Integer> ordered = new EnumMap<>(OtherSeries.class);
        ordered.putAll(setAside);
        setAside = Collections.unmodifiableMap(ordered);
    }

    /** How many are something else than a bulletin of this series. */
    public int others() {
        return files - withBulletins - failed;
    }

    /** How many are neither bulletins nor of another series, nor lists. */
    public int unknown() {
        int known = setAside.values().stream().mapToInt(count -> count).sum();
        return others() - lists - known;
    }
}
