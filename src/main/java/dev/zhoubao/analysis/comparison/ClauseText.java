package dev.zhoubao.analysis.comparison;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a condition as it is written, in half- or full-width characters.
 *
 * @param name what is compared
 * @param change whether its change is
 * @param value what it is compared with
 */
record ClauseText(String name, boolean change, Operator operator, String value) {

    private static final Pattern FORM = Pattern.compile(
            "([\\p{L}\\p{N}_-]+?)(\\s+change|\\s*变化)?\\s*(" + Operator.pattern() + ")\\s*(\\S+(?:\\s+%)?)",
            Pattern.CASE_INSENSITIVE);

    /** Empty where the text is no condition. */
    static Optional<ClauseText> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher parts = FORM.matcher(plain);
        return parts.matches()
                ? Optional.of(new ClauseText(
                        parts.group(1),
                        parts.group(2) != null,
                        Operator.of(parts.group(3)).orElseThrow(),
                        parts.group(4).replaceAll("\\s", "")))
                : Optional.empty();
    }
}
