package dev.zhoubao.ingest.word;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a run's properties say of whether and how its text is seen; null where they say nothing.
 *
 * @param hidden not shown at all
 * @param tiny too small to be seen
 * @param position {@code superscript}, {@code subscript} or {@code baseline}
 */
record RunLook(
        @Nullable Boolean hidden,
        @Nullable Boolean tiny,
        @Nullable Boolean struck,
        @Nullable String position) {

    static final RunLook PLAIN = new RunLook(null, null, null, null);

    /** In half points. */
    private static final int SMALLEST = 3;

    /** With what one element in the properties says. */
    RunLook with(XMLStreamReader property) {
        String value = Wordprocessing.value(property);
        return switch (property.getLocalName()) {
            case "vanish" -> new RunLook(on(value), tiny, struck, position);
            case "strike", "dstrike" -> new RunLook(hidden, tiny, on(value) || Boolean.TRUE.equals(struck), position);
            case "vertAlign" -> new RunLook(hidden, tiny, struck, value);
            case "position" -> new RunLook(hidden, tiny, struck, raised(value));
            case "sz" -> new RunLook(hidden, tiny(value), struck, position);
            default -> this;
        };
    }

    private static boolean on(@Nullable String value) {
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Some programs write how far it is raised, in half points, in place of a name. */
    private static @Nullable String raised(@Nullable String halfPoints) {
        if (halfPoints == null || !halfPoints.matches("-?\\d{1,4}")) {
            return null;
        }
        int by = Integer.parseInt(halfPoints);
        return Math.abs(by) < SMALLEST ? "baseline" : by > 0 ? "superscript" : "subscript";
    }

    private static boolean tiny(@Nullable String halfPoints) {
        return halfPoints != null && halfPoints.matches("\\d{1,4}") && Integer.parseInt(halfPoints) < SMALLEST;
    }

    /** This, completed by what holds where it says nothing. */
    RunLook over(RunLook base) {
        return new RunLook(
                hidden == null ? base.hidden : hidden,
                tiny == null ? base.tiny : tiny,
                struck == null ? base.struck : struck,
                position == null ? base.position : position);
    }

    boolean seen() {
        return !Boolean.TRUE.equals(hidden) && !Boolean.TRUE.equals(tiny) && !Boolean.TRUE.equals(struck);
    }

    boolean isPositioned(String at) {
        return at.equals(position);
    }
}
