package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A series beside the year before: the totals over those weeks only that both years give.
 *
 * @param weeks how many these are, at least one
 */
public record YearOnYear(int weeks, BigDecimal total, BigDecimal totalBefore) {

    /** Empty where no week is given in both years. */
    public static Optional<YearOnYear> of(MetricTrend trend) {
        int weeks = 0;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal totalBefore = BigDecimal.ZERO;
        for (int i = 0; i < trend.yearBefore().size(); i++) {
            BigDecimal value = trend.series().points().get(i).value();
            BigDecimal before = trend.yearBefore().get(i);
            if (value != null && before != null) {
                weeks++;
                total = total.add(value);
                totalBefore = totalBefore.add(before);
            }
        }
        return weeks == 0 ? Optional.empty() : Optional.of(new YearOnYear(weeks, total, totalBefore));
    }

    /** The mean of a week, with one decimal. */
    public BigDecimal mean() {
        return Ratio.mean(total, weeks);
    }

    /** The mean of a week of the year before, with one decimal. */
    public BigDecimal meanBefore() {
        return Ratio.mean(totalBefore, weeks);
    }

    /** The change in percent; empty where the year before has nothing but zeros. */
    public Optional<BigDecimal> percent() {
        return Ratio.percent(total.subtract(totalBefore), totalBefore);
    }
}
