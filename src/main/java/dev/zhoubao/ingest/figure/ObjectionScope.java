package dev.zhoubao.ingest.figure;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From where on in a sentence what is objected to; null where nothing is. */
final class ObjectionScope {

    private final NavigableMap<Integer, Optional<Objection>> from = new TreeMap<>();

    void set(int place, @Nullable Objection objection) {
        from.put(place, Optional.ofNullable(objection));
    }

    /** Where the last of its words up to a place stands. */
    int last(int place) {
        return from.isEmpty() || from.firstKey() > place ? 0 : from.floorKey(place);
    }

    Optional<Objection> at(int place) {
        return Optional.ofNullable(from.floorEntry(place)).flatMap(entry -> entry.getValue());
    }
}
