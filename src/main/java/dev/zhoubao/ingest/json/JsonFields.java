package dev.zhoubao.ingest.json;

import dev.zhoubao.ingest.json.JsonValue.DuplicateKey;
import dev.zhoubao.ingest.json.JsonValue.Fields;
import dev.zhoubao.ingest.json.JsonValue.Flag;
import dev.zhoubao.ingest.json.JsonValue.Items;
import dev.zhoubao.ingest.json.JsonValue.Nothing;
import dev.zhoubao.ingest.json.JsonValue.Numeral;
import dev.zhoubao.ingest.json.JsonValue.Text;
import dev.zhoubao.ingest.title.PossibleYears;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Evidence;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The entries of one object, read by key and type. A key with the value null counts as absent. */
final class JsonFields {

    static final JsonFields NONE = new JsonFields(new Fields(Map.of(), 1));

    private final Fields fields;

    private JsonFields(Fields fields) {
        this.fields = fields;
    }

    static JsonFields of(JsonValue value) throws UnusableValueException {
        if (value instanceof Fields fields) {
            return new JsonFields(fields);
        }
        throw new UnusableValueException(Phrase.of("this is not an object"), value);
    }

    Set<String> keys() {
        return fields.byKey().keySet();
    }

    /** What is wrong with the object as a whole. */
    UnusableValueException fault(Phrase reason) {
        return new UnusableValueException(reason, fields);
    }

    Optional<JsonValue> find(String key) throws UnusableValueException {
        JsonValue value = fields.byKey().get(key);
        if (value instanceof DuplicateKey) {
            throw new UnusableValueException(Phrase.of("{0} is given twice", key), value);
        }
        return value instanceof Nothing ? Optional.empty() : Optional.ofNullable(value);
    }

    JsonValue get(String key) throws UnusableValueException {
        return find(key).orElseThrow(() -> fault(Phrase.of("{0} is missing", key)));
    }

    Optional<String> findText(String key) throws UnusableValueException {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    boolean has(String key) throws UnusableValueException {
        return find(key).isPresent();
    }

    String text(String key) throws UnusableValueException {
        return text(key, get(key));
    }

    static String text(String key, JsonValue value) throws UnusableValueException {
        if (value instanceof Text text) {
            return text.text();
        }
        throw new UnusableValueException(Phrase.of("{0} is not a text", key), value);
    }

    /** True or false. */
    boolean truth(String key) throws UnusableValueException {
        if (get(key) instanceof Flag flag) {
            return flag.value();
        }
        throw new UnusableValueException(Phrase.of("{0} is neither true nor false", key), get(key));
    }

    /** A whole number from 0 to the greatest. */
    long whole(String key, long greatest) throws UnusableValueException {
        return whole(key, get(key), greatest);
    }

    static long whole(String key, JsonValue value, long greatest) throws UnusableValueException {
        String digits = value instanceof Numeral number ? number.text() : "";
        if (digits.matches("[0-9]{1,19}") && new BigInteger(digits).compareTo(BigInteger.valueOf(greatest)) <= 0) {
            return Long.parseLong(digits);
        }
        throw new UnusableValueException(Phrase.of("{0} is not a whole number from 0 to {1}", key, greatest), value);
    }

    /** The line of a document. */
    int line(String key) throws UnusableValueException {
        return (int) whole(key, Integer.MAX_VALUE);
    }

    /** This object as a sentence of a document. */
    Evidence evidence() throws UnusableValueException {
        return new Evidence(text("text"), line("line"));
    }

    /** A day or moment in ISO form, in one of the {@link PossibleYears}. */
    <T extends TemporalAccessor> Optional<T> findTime(String key, Function<String, T> reader)
            throws UnusableValueException {
        if (!has(key)) {
            return Optional.empty();
        }
        T time = time(key, reader);
        if (!PossibleYears.hold(time)) {
            throw outside(key, get(key));
        }
        return Optional.of(time);
    }

    static UnusableValueException outside(String key, JsonValue value) {
        return new UnusableValueException(
                Phrase.of("{0} lies outside the years {1} to {2}", key, PossibleYears.FIRST, PossibleYears.LAST),
                value);
    }

    private <T> T time(String key, Function<String, T> reader) throws UnusableValueException {
        try {
            return reader.apply(text(key));
        } catch (DateTimeException e) {
            throw new UnusableValueException(Phrase.of("{0} is not an ISO date", key), get(key));
        }
    }

    /** The entries of an object below; none where there is no such key. */
    JsonFields below(String key) throws UnusableValueException {
        Optional<JsonValue> value = find(key);
        if (value.isEmpty()) {
            return NONE;
        }
        if (value.get() instanceof Fields) {
            return of(value.get());
        }
        throw new UnusableValueException(Phrase.of("{0} is not an object", key), value.get());
    }

    /** The elements of an array; none where there is no such key. */
    List<JsonValue> items(String key) throws UnusableValueException {
        Optional<JsonValue> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Items items) {
            return items.values();
        }
        throw new UnusableValueException(Phrase.of("{0} is not an array", key), value.get());
    }
}
