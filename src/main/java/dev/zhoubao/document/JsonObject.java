package dev.zhoubao.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object: keys in the order in which they are put. */
public final class JsonObject {

    private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

    /** A key that is always there; null where there is no value. */
    public JsonObject put(String key, @Nullable Object value) {
        entries.put(key, value);
        return this;
    }

    /** A key that is left out where there is no value. */
    public JsonObject putIfKnown(String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, value);
        }
        return this;
    }

    public JsonObject put(String key, Optional<?> value) {
        return put(key, value.orElse(null));
    }

    public JsonObject putNull(String key) {
        entries.put(key, null);
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return entries;
    }
}
