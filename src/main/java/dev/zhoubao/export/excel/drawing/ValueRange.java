package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Chart;
import dev.zhoubao.export.RoundStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The ends of an axis of values and the step between its numbers, which are round and have zero among them. */
record ValueRange(double low, double high, double step) {

    /** The most steps from zero to an end: of an axis that goes one way, and of one that goes both. */
    private static final int STEPS = 5;

    private static final int STEPS_BOTH_WAYS = 4;

    /** What an axis leaves above its highest point, where that may have a name. */
    private static final BigDecimal HEADROOM = new BigDecimal("1.18");

    /** Empty where it can be left to the program that draws the chart. */
    static Optional<ValueRange> of(ChartData data, Chart chart) {
        Chart.Emphasis emphasis = chart.emphasis();
        BigDecimal top = emphasis.top();
        if (top == null && emphasis.marks().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = top == null ? BigDecimal.valueOf(data.furthest()) : most(data, chart.kind(), top);
        BigDecimal end = emphasis.marks().isEmpty() ? most : most.multiply(HEADROOM);
        return end.signum() == 0 ? Optional.empty() : Optional.of(upTo(end, data.isNegativeSomewhere()));
    }

    /** What lies on top of one another reaches further than each of it. */
    private static BigDecimal most(ChartData data, Chart.Kind kind, BigDecimal top) {
        BigDecimal most = data.isInPercent() ? top.movePointLeft(2) : top;
        return kind == Chart.Kind.STACKED_BARS ? BigDecimal.valueOf(data.stack(most.doubleValue())) : most;
    }

    private static ValueRange upTo(BigDecimal end, boolean bothWays) {
        BigDecimal steps = BigDecimal.valueOf(bothWays ? STEPS_BOTH_WAYS : STEPS);
        BigDecimal step = RoundStep.from(end.divide(steps, MathContext.DECIMAL64));
        double high = end.divide(step, 0, RoundingMode.CEILING).multiply(step).doubleValue();
        return new ValueRange(bothWays ? -high : 0, high, step.doubleValue());
    }
}
