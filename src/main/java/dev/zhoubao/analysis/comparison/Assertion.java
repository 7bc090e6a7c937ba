package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asserted of a metric in a week: of its value ({@code incidents<500}), of its change in the metric's unit
 * ({@code incidents change<100}) or of its change in percent ({@code incidents change<20%}). Changes have a sign, and
 * percentages are judged exactly, not as rounded for people.
 */
public record Assertion(Metric metric, Measure measure, Operator operator, BigDecimal bound) implements Clause {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BOUND = Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(%?)");

    /** What is compared with the bound. */
    public enum Measure {
        VALUE,
        CHANGE,
        CHANGE_IN_PERCENT
    }

    /**
     * Reads an assertion.
     *
     * @throws BadConditionException if the text is not a condition, its metric is unknown, or its value cannot be in percent
     */
    public static Assertion parse(String text) {
        return of(ClauseText.of(text)
                .filter(found -> isBound(found.value()))
                .orElseThrow(() -> new BadConditionException(Phrase.of(
                        "'{0}' is not a condition; write one like 'incidents<500', or 'incidents change<20%'",
                        text.strip()))));
    }

    static boolean isBound(String value) {
        return BOUND.matcher(value).matches();
    }

    /** @param text whose value is a bound */
    static Assertion of(ClauseText text) {
        Metric metric = Metric.named(text.name()).orElseThrow(() -> BadConditionException.noMetric(text.name()));
        Matcher bound = BOUND.matcher(text.value());
        boolean percent = bound.matches() && !bound.group(2).isEmpty();
        if (!text.change() && percent && metric.unit() != Unit.PERCENT) {
            throw new BadConditionException(Phrase.of(
                    "the figure for {0} is not a share; leave out the %, or write: {1} change", metric, metric.id()));
        }
        return new Assertion(
                metric,
                measure(text.change(), percent),
                text.operator(),
                new BigDecimal(bound.group(1).replace(",", "")));
    }

    private static Measure measure(boolean change, boolean percent) {
        return !change ? Measure.VALUE : percent ? Measure.CHANGE_IN_PERCENT : Measure.CHANGE;
    }

    @Override
    public boolean meets(@Nullable Bulletin before, Bulletin week) {
        return judge(FigureChange.of(metric, before, week)).orElse(false);
    }

    /** Whether a week before is needed to judge it. */
    public boolean ofChange() {
        return measure != Measure.VALUE;
    }

    /**
     * Whether it holds; empty where a value that it needs is absent, and for a change in percent of zero: neither true
     * nor false can be said then.
     */
    public Optional<Boolean> judge(FigureChange change) {
        return switch (measure) {
            case VALUE ->
                Optional.ofNullable(change.to())
                        .map(figure -> holds(figure.value().decimal(), bound));
            case CHANGE -> change.difference().map(difference -> holds(difference, bound));
            case CHANGE_IN_PERCENT ->
                Optional.ofNullable(change.from())
                        .map(figure -> figure.value().decimal())
                        .filter(from -> from.signum() != 0)
                        .flatMap(from -> change.difference()
                                .map(difference -> holds(difference.multiply(HUNDRED), bound.multiply(from))));
        };
    }

    /**
     * What is compared with the bound; of a change in percent as many decimals, one at least, as show on which side of
     * the bound it lies. Empty where nothing can be judged.
     */
    public Optional<BigDecimal> judged(FigureChange change) {
        return switch (measure) {
            case VALUE ->
                Optional.ofNullable(change.to()).map(figure -> figure.value().decimal());
            case CHANGE -> change.difference();
            case CHANGE_IN_PERCENT ->
                Optional.ofNullable(change.from())
                        .map(figure -> figure.value().decimal())
                        .filter(from -> from.signum() != 0)
                        .flatMap(from -> change.difference().map(difference -> percent(difference, from)));
        };
    }

    /** More decimals than the bound has tell every quotient from it at some place. */
    private BigDecimal percent(BigDecimal difference, BigDecimal from) {
        BigDecimal hundredfold = difference.multiply(HUNDRED);
        int side = from.signum() * hundredfold.compareTo(bound.multiply(from));
        int decimals = 1;
        BigDecimal percent = hundredfold.divide(from, decimals, RoundingMode.HALF_UP);
        while (percent.compareTo(bound) != side) {
            decimals++;
            percent = hundredfold.divide(from, decimals, RoundingMode.HALF_UP);
        }
        return percent;
    }

    private boolean holds(BigDecimal value, BigDecimal limit) {
        return operator.holds(value.compareTo(limit));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return metric.id()
                + (ofChange() ? " change" : "")
                + operator.symbol()
                + bound.toPlainString()
                + (measure == Measure.CHANGE_IN_PERCENT ? "%" : "");
    }
}
