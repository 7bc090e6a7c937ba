package dev.zhoubao.ingest.json;

import dev.zhoubao.ingest.json.JsonValue.Numeral;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;

/** Reads numbers exactly, with the digits that are written, and only such as their unit allows. */
final class QuantityReader {

    private static final String DIGITS = "[0-9]{1," + Quantity.MOST_DIGITS + "}";
    private static final String DECIMAL = DIGITS + "(?:\\." + DIGITS + ")?";

    private QuantityReader() {}

    static Quantity of(Metric metric, JsonValue value) throws UnusableValueException {
        String id = metric.id();
        return switch (metric.unit().kind()) {
            case COUNT -> new Quantity.Count(JsonFields.whole(id, value, Long.MAX_VALUE));
            case TEN_THOUSANDS -> new Quantity.TenThousands(decimal(id, value));
            case SHARE -> share(id, value);
            case MEAN -> new Quantity.Mean(decimal(id, value));
        };
    }

    private static Quantity share(String id, JsonValue value) throws UnusableValueException {
        BigDecimal share = decimal(id, value);
        if (share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new UnusableValueException(Phrase.of("{0} is a share above 100", id), value);
        }
        return new Quantity.Percentage(share);
    }

    /** A number that is not negative, in decimal digits without an exponent. */
    static BigDecimal decimal(String key, JsonValue value) throws UnusableValueException {
        String digits = value instanceof Numeral number ? number.text() : "";
        if (!digits.matches(DECIMAL)) {
            throw new UnusableValueException(Phrase.of("{0} is not a decimal number of at least 0", key), value);
        }
        return new BigDecimal(digits);
    }
}
