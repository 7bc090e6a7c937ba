package dev.zhoubao.export.html;

import dev.zhoubao.export.RoundStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis, from the lowest to the highest.
 *
 * @param ticks at least two, in order; zero is always among them
 */
record AxisTicks(List<BigDecimal> ticks) {

    private static final int PARTS = 5;

    AxisTicks {
        ticks = List.copyOf(ticks);
    }

    /** A scale that holds both numbers and zero. */
    static AxisTicks of(BigDecimal least, BigDecimal most) {
        BigDecimal low = least.min(BigDecimal.ZERO);
        BigDecimal high = most.max(BigDecimal.ZERO);
        BigDecimal step = step(high.subtract(low));
        BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
        while (tick.compareTo(high) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new AxisTicks(ticks);
    }

    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        return RoundStep.from(range.divide(BigDecimal.valueOf(PARTS), MathContext.DECIMAL64));
    }

    /** Where a value lies: 0 at the lowest tick, 1 at the highest. */
    double position(BigDecimal value) {
        BigDecimal low = ticks.get(0);
        BigDecimal range = ticks.get(ticks.size() - 1).subtract(low);
        return value.subtract(low).divide(range, MathContext.DECIMAL64).doubleValue();
    }
}
