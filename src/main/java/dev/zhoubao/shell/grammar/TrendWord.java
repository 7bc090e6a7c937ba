package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Metric;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;

/** A word of the trend command: a metric, or the weeks to look at. No metric is written like a week. */
public sealed interface TrendWord {

    /** The word for every metric. */
    String ALL = "all";

    /** The same in Chinese. */
    String CHINESE_ALL = "全部";

    /** Metrics, at least one. */
    record OfMetrics(List<Metric> metrics) implements TrendWord {
        public OfMetrics {
            metrics = List.copyOf(metrics);
        }
    }

    /** Every metric that the weeks give. */
    record All() implements TrendWord {}

    /** The weeks. */
    record Within(WeekRange range) implements TrendWord {}

    /**
     * Reads metrics by id or Chinese name, parted by commas, {@code all} of them, or a range of weeks.
     *
     * @throws UsageException when the word is neither
     * @throws BadWeekNameException when it looks like weeks, but names none
     */
    static TrendWord of(String word) {
        List<String> names = CommaList.parts(word);
        if (names.size() > 1) {
            return new OfMetrics(names.stream()
                    .filter(name -> !name.isBlank())
                    .map(name -> Metric.named(name).orElseThrow(() -> neither(name)))
                    .toList());
        }
        if (isAll(word)) {
            return new All();
        }
        return Metric.named(word)
                .<TrendWord>map(metric -> new OfMetrics(List.of(metric)))
                .orElseGet(() -> new Within(range(word)));
    }

    /** Whether a word is that for every metric. */
    static boolean isAll(String word) {
        return word.equalsIgnoreCase(ALL) || word.equals(CHINESE_ALL);
    }

    private static WeekRange range(String word) {
        try {
            return WeekNames.range(word);
        } catch (BadWeekNameException e) {
            if (meansWeeks(word)) {
                throw e;
            }
            throw neither(word);
        }
    }

    private static UsageException neither(String word) {
        return new UsageException(
                Phrase.of("'{0}' is neither a metric nor weeks", word),
                Suggestions.metric(word).orElse(Phrase.of("list the metrics with: metrics")));
    }

    private static boolean meansWeeks(String word) {
        return word.contains("..") || Character.isDigit(word.codePointAt(0));
    }
}
