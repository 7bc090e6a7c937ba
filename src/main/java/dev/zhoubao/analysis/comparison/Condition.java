package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition on a figure, such as {@code incidents>400}. A bulletin without the figure never meets it. */
public record Condition(Metric metric, Operator operator, BigDecimal bound) implements Predicate<Bulletin> {

    private static final Pattern FORM =
            Pattern.compile("\\s*([\\w-]+?)\\s*(>=|<=|!=|==|=|>|<)\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    /** How a value stands to the bound. */
    enum Operator {
        GREATER(">", sign -> sign > 0),
        AT_LEAST(">=", sign -> sign >= 0),
        LESS("<", sign -> sign < 0),
        AT_MOST("<=", sign -> sign <= 0),
        EQUAL("=", sign -> sign == 0),
        NOT_EQUAL("!=", sign -> sign != 0);

        private final String symbol;
        private final IntPredicate test;

        Operator(String symbol, IntPredicate test) {
            this.symbol = symbol;
            this.test = test;
        }

        static Operator of(String symbol) {
            for (Operator operator : values()) {
                if (operator.symbol.equals(symbol.equals("==") ? "=" : symbol)) {
                    return operator;
                }
            }
            throw new IllegalStateException("the pattern admits only known operators, not " + symbol);
        }

        String symbol() {
            return symbol;
        }

        /** Whether a comparison with this sign meets it. */
        boolean holds(int sign) {
            return test.test(sign);
        }
    }

    /**
     * Reads a condition such as {@code incidents>400}.
     *
     * @throws BadConditionException when the text is no condition, or its metric is unknown
     */
    public static Condition parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new BadConditionException(Phrase.of("'{0}' is not a condition; write one like incidents>400", text));
        }
        Metric metric = Metric.of(matcher.group(1)).orElseThrow(() -> BadConditionException.noMetric(matcher.group(1)));
        return new Condition(metric, Operator.of(matcher.group(2)), new BigDecimal(matcher.group(3)));
    }

    @Override
    public boolean test(Bulletin bulletin) {
        return bulletin.value(metric)
                .map(value -> operator.holds(value.decimal().compareTo(bound)))
                .orElse(false);
    }
}
