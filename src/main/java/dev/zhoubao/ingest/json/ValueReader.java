package dev.zhoubao.ingest.json;

import dev.zhoubao.ingest.json.JsonValue.DuplicateKey;
import dev.zhoubao.ingest.json.JsonValue.Fields;
import dev.zhoubao.ingest.json.JsonValue.Flag;
import dev.zhoubao.ingest.json.JsonValue.Items;
import dev.zhoubao.ingest.json.JsonValue.Nothing;
import dev.zhoubao.ingest.json.JsonValue.Numeral;
import dev.zhoubao.ingest.json.JsonValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON text value by value: the elements of its arrays and whatever else stands at the top, one after the other
 * (so an array, a single object and lines of objects are the same).
 */
final class ValueReader implements AutoCloseable {

    /** Nothing that is exported nests deeper than 5. */
    private static final int DEEPEST = 16;

    /** Numbers stay text until they are asked for, so none is too long to be read over. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;

    /** @throws JacksonException when the text is no JSON */
    ValueReader(String text) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The next value; null behind the last. */
    @Nullable
    JsonValue next() {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        return token == null ? null : value(token);
    }

    /**
     * Adds the wanted keys that the first object has, which is read no further than it has to be.
     *
     * @throws JacksonException at a fault in it
     */
    void firstKeys(Set<String> wanted, Set<String> found) {
        JsonToken token = parser.nextToken();
        token = token == JsonToken.START_ARRAY ? parser.nextToken() : token;
        if (token == JsonToken.START_OBJECT) {
            while (found.size() < wanted.size() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (wanted.contains(parser.currentName())) {
                    found.add(parser.currentName());
                }
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    /** The line that was reached. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonValue value(JsonToken token) {
        int line = line();
        return switch (token) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Text(parser.getString(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString(), line);
            case VALUE_NULL -> new Nothing(line);
            default -> new Flag(token == JsonToken.VALUE_TRUE, line);
        };
    }

    private Fields fields(int line) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = Objects.requireNonNull(parser.currentName());
            JsonValue value = value(parser.nextToken());
            if (fields.putIfAbsent(key, value) != null) {
                fields.put(key, new DuplicateKey(value.line()));
            }
        }
        return new Fields(fields, line);
    }

    private Items items(int line) {
        List<JsonValue> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token));
            token = parser.nextToken();
        }
        return new Items(items, line);
    }

    @Override
    public void close() {
        parser.close();
    }
}
