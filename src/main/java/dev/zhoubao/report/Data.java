package dev.zhoubao.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object: keys in the order in which they are put. */
final class Data {

    private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

    /** A key that is always there; null where there is no value. */
    Data put(String key, @Nullable Object value) {
        entries.put(key, value);
        return this;
    }

    /** A key that is left out where there is no value. */
    Data putIfKnown(String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, value);
        }
        return this;
    }

    Data put(String key, Optional<?> value) {
        return put(key, value.orElse(null));
    }

    Data putNull(String key) {
        entries.put(key, null);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return entries;
    }
}
