package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric in a calendar period. Periods are compared by the mean of the weeks that give the metric, never by totals,
 * so that a week that is not loaded does not look like a fall.
 *
 * @param weeks how many loaded weeks of the period give the metric, at least one
 * @param sum of their values, exact
 * @param before the same metric in the period just before; null where no week of that gives it
 */
public record PeriodFigure(
        Metric metric, int weeks, BigDecimal sum, @Nullable PeriodFigure before) {

    /** The sum; empty for shares and means, which do not add up. */
    public Optional<BigDecimal> total() {
        return metric.isSummable() ? Optional.of(sum) : Optional.empty();
    }

    /** The mean of a week. */
    public BigDecimal mean() {
        return Ratio.mean(sum, weeks);
    }

    /** The change of the exact mean, with as many decimals. */
    public Optional<BigDecimal> change() {
        return before == null
                ? Optional.empty()
                : Optional.of(crossDifference(before)
                        .divide(
                                BigDecimal.valueOf((long) weeks * before.weeks),
                                Ratio.decimalsOfMean(sum),
                                RoundingMode.HALF_UP));
    }

    /** The change in percent of the exact mean before; empty where that is zero. */
    public Optional<BigDecimal> percent() {
        return before == null ? Optional.empty() : Ratio.percent(crossDifference(before), before.sum.multiply(count()));
    }

    /** Better or worse; empty where nothing is compared, and for a change of a metric that is neither. */
    public Optional<Verdict> verdict() {
        return before == null
                ? Optional.empty()
                : Verdict.of(metric, crossDifference(before).signum());
    }

    /** The same figure without what it is compared with, so that periods do not hang on each other in a chain. */
    PeriodFigure alone() {
        return new PeriodFigure(metric, weeks, sum, null);
    }

    /** The difference of the two means times both numbers of weeks: free of rounding. */
    private BigDecimal crossDifference(PeriodFigure other) {
        return sum.multiply(other.count()).subtract(other.sum.multiply(count()));
    }

    private BigDecimal count() {
        return BigDecimal.valueOf(weeks);
    }
}
