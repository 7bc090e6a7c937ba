package dev.zhoubao.ingest.json;

import dev.zhoubao.language.Phrase;
import org.jspecify.annotations.Nullable;

/** A value is missing or is not what its place asks for. */
final class UnusableValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 80;

    private final transient Phrase reason;
    private final int line;
    private final @Nullable String text;

    UnusableValueException(Phrase reason, JsonValue value) {
        super(reason.english());
        this.reason = reason;
        this.line = value.line();
        this.text = shortened(value);
    }

    private static @Nullable String shortened(JsonValue value) {
        String text = null;
        if (value instanceof JsonValue.Text words) {
            text = words.text();
        } else if (value instanceof JsonValue.Numeral number) {
            text = number.text();
        }
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    Phrase reason() {
        return reason;
    }

    int line() {
        return line;
    }

    /** The offending text, where there is one. */
    @Nullable
    String text() {
        return text;
    }
}
