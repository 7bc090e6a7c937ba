package dev.zhoubao.ingest.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document and the line on which it begins (from 1). */
sealed interface JsonValue {

    int line();

    /** A string. */
    record Text(String text, int line) implements JsonValue {}

    /** A number, as it is written: of any length and not yet made one. */
    record Numeral(String text, int line) implements JsonValue {}

    /** An object. */
    record Fields(Map<String, JsonValue> byKey, int line) implements JsonValue {
        public Fields {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }
    }

    /** An array. */
    record Items(List<JsonValue> values, int line) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Null. */
    record Nothing(int line) implements JsonValue {}

    /** True or false. */
    record Flag(boolean value, int line) implements JsonValue {}

    /** What stands under a key that its object has twice: neither value counts. */
    record DuplicateKey(int line) implements JsonValue {}
}
