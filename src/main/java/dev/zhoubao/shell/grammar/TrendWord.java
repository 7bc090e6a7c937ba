package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Metric;
import dev.zhoubao.shell.failure.UsageException;
import java.util.Optional;

/** A word of the trend command: a metric, or the weeks to look at. No metric is written like a week. */
public sealed interface TrendWord {

    /** A metric. */
    record OfMetric(Metric metric) implements TrendWord {}

    /** The weeks. */
    record Within(WeekRange range) implements TrendWord {}

    /**
     * Reads a metric's id or Chinese name, or a range of weeks.
     *
     * @throws UsageException when the word is neither
     * @throws BadWeekNameException when it looks like weeks, but names none
     */
    static TrendWord of(String word) {
        return metric(word).<TrendWord>map(OfMetric::new).orElseGet(() -> new Within(range(word)));
    }

    private static Optional<Metric> metric(String word) {
        return Metric.all()
                .filter(metric ->
                        word.equals(metric.id()) || word.equals(metric.chinese()) || word.equals(metric.chineseShort()))
                .findFirst();
    }

    private static WeekRange range(String word) {
        try {
            return WeekNames.range(word);
        } catch (BadWeekNameException e) {
            if (meansWeeks(word)) {
                throw e;
            }
            throw new UsageException(
                    Phrase.of("'{0}' is neither a metric nor weeks", word),
                    Suggestions.hint(word, Metric.all().map(Metric::id).toList(), "")
                            .orElse(Phrase.of("list the metrics with: metrics")));
        }
    }

    private static boolean meansWeeks(String word) {
        return word.contains("..") || Character.isDigit(word.codePointAt(0));
    }
}
