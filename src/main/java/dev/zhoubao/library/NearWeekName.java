package dev.zhoubao.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends what is often mistyped in names of weeks and ranges, such as a letter O for a zero or one dot for two. */
final class NearWeekName {

    private static final int LONGEST = 40;

    private static final List<Entry<Pattern, String>> REPAIRS = List.of(
            repair("(?<=[\\d.～~-])[oO]|[oO](?=\\d)", "0"),
            repair("(?<=[\\d.-])[lI|](?=[\\d.-]|$)|(?<![A-Za-z])[lI|](?=\\d)", "1"),
            repair("\\s+", ""),
            repair("[－–—―]", "-"),
            repair("\\.{3,}|…+|[至到]", ".."),
            repair("(?i)(?<=\\d)to(?=\\d)", ".."),
            repair("(?<!\\d)(?<!\\d{4}-)(\\d{1,2})[.~～-](\\d{1,2})(?!\\d)", "$1..$2"),
            repair("(?i)^w(?:eek)?(\\d{1,2})$", "$1"),
            repair("(\\d{4})[_/.](\\d{1,2})(?!\\d)", "$1-$2"),
            repair("(\\d{4})-?([MmQq])(\\d{1,2})", "$1-$2$3"),
            repair("(\\d{4})年(\\d{1,2})月", "$1-M$2"),
            repair("(?i)^(?:la[a-z]*|newest)$", "latest"),
            repair("(?i)^prev[a-z]*$", "previous"));

    private NearWeekName() {}

    private static Entry<Pattern, String> repair(String wrong, String right) {
        return Map.entry(Pattern.compile(wrong), right);
    }

    /** What may be meant by a text that names no week; it need not name one either. */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = text.strip();
        for (Entry<Pattern, String> repair : REPAIRS) {
            name = repair.getKey().matcher(name).replaceAll(repair.getValue());
        }
        return name.toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(name);
    }
}
