package dev.zhoubao.export;

import dev.zhoubao.document.Facts;
import dev.zhoubao.language.Phrase;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a row of small bars, from the smallest to the largest, one character each; a gap is a space. More numbers
 * than there is room for share characters evenly, each showing the mean of those it stands for.
 */
public final class Sparkline {

    /** The most characters of a sparkline where nothing says how many fit: two years. */
    public static final int MOST = 104;

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String ASCII = "_.-:=+*#";
    private static final int MIDDLE = 3;

    private Sparkline() {}

    /** @param values null at gaps */
    public static String of(List<@Nullable BigDecimal> values, CharacterSet symbols) {
        return of(values, symbols, MOST);
    }

    /** The same in at most so many characters, at least one. */
    public static String of(List<@Nullable BigDecimal> values, CharacterSet symbols, int room) {
        double[] heights = heights(values, length(values.size(), room));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double height : heights) {
            if (!Double.isNaN(height)) {
                low = Math.min(low, height);
                high = Math.max(high, height);
            }
        }
        String levels = symbols == CharacterSet.ASCII ? ASCII : BLOCKS;
        StringBuilder line = new StringBuilder();
        for (double height : heights) {
            line.append(Double.isNaN(height) ? ' ' : levels.charAt(level(height, low, high)));
        }
        return line.toString();
    }

    /** How many weeks a character stands for, where there are more weeks than characters. */
    public static Optional<Phrase> note(int weeks, int room) {
        int length = length(weeks, room);
        if (length == weeks) {
            return Optional.empty();
        }
        int each = weeks / length;
        return Optional.of(
                weeks % length == 0
                        ? Phrase.of("each mark is the mean of {0} weeks", each)
                        : Phrase.of("each mark is the mean of {0} or {1} weeks", each, each + 1));
    }

    /** The notes below some facts, each once. */
    public static Stream<Phrase> notes(Facts facts, int room) {
        return facts.facts().stream()
                .flatMap(fact -> note(fact.value().values().size(), room).stream())
                .distinct();
    }

    /** The facts that such numbers are, each as a sentence for who does not see them. */
    public static Stream<Phrase> sentences(Facts facts) {
        return facts.facts().stream().flatMap(fact -> sentence(fact).stream());
    }

    private static Optional<Phrase> sentence(Facts.Fact fact) {
        List<@Nullable BigDecimal> weeks = fact.value().values();
        List<BigDecimal> given = weeks.stream().flatMap(Stream::ofNullable).toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "{0}: {1} values in {2} weeks, first {3}, last {4}, lowest {5}, highest {6}.",
                        fact.label(),
                        given.size(),
                        weeks.size(),
                        given.get(0).toPlainString(),
                        given.get(given.size() - 1).toPlainString(),
                        Collections.min(given).toPlainString(),
                        Collections.max(given).toPlainString()));
    }

    private static int length(int values, int room) {
        return Math.min(values, Math.max(1, room));
    }

    private static int level(double height, double low, double high) {
        if (high == low) {
            return MIDDLE;
        }
        int levels = BLOCKS.length();
        return Math.min(levels - 1, (int) ((height - low) / (high - low) * levels));
    }

    /** What each character shows; NaN at gaps. */
    private static double[] heights(List<@Nullable BigDecimal> values, int length) {
        double[] heights = new double[length];
        for (int i = 0; i < length; i++) {
            int from = (int) ((long) i * values.size() / length);
            int to = (int) ((long) (i + 1) * values.size() / length);
            heights[i] = values.subList(from, to).stream()
                    .filter(Objects::nonNull)
                    .mapToDouble(value -> Objects.requireNonNull(value).doubleValue())
                    .average()
                    .orElse(Double.NaN);
        }
        return heights;
    }
}
