package dev.zhoubao.export.terminal;

import dev.zhoubao.export.RoundStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis in round steps of 1, 2 or 5 times a power of ten. It begins at zero, so that heights can be compared, unless
 * the values lie so far from it that their differences would not be seen.
 *
 * @param low the axis' lower end
 * @param count how many steps there are to the upper end
 */
record ValueAxis(BigDecimal low, BigDecimal step, int count) {

    private static final int MOST_STEPS = 5;
    /** A spread of less than this share of the largest value would look flat from zero. */
    private static final double FLAT = 0.2;

    static ValueAxis of(double min, double max) {
        double from = Math.min(min, max);
        double to = max;
        if (from >= 0 && to - from >= FLAT * to) {
            from = 0;
        } else if (to <= 0 && to - from >= FLAT * -from) {
            to = 0;
        }
        if (from == to) {
            from = Math.min(from, 0);
            to = Math.max(to, from == 0 && to == 0 ? 1 : 0);
        }
        return covering(from, to);
    }

    private static ValueAxis covering(double from, double to) {
        BigDecimal step = RoundStep.from(BigDecimal.valueOf((to - from) / MOST_STEPS));
        BigDecimal first = steps(from, step, RoundingMode.FLOOR);
        BigDecimal last = steps(to, step, RoundingMode.CEILING);
        return new ValueAxis(
                first.multiply(step),
                step,
                last.subtract(first).max(BigDecimal.ONE).intValue());
    }

    private static BigDecimal steps(double value, BigDecimal step, RoundingMode mode) {
        return BigDecimal.valueOf(value).divide(step, 0, mode);
    }

    /** The numbers at the steps, the highest first. */
    List<String> labels() {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low.add(step.multiply(BigDecimal.valueOf(count - (long) i))))
                .map(ValueAxis::plain)
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** How many steps below the axis' upper end a value lies. */
    double below(double value) {
        return count - (value - low.doubleValue()) / step.doubleValue();
    }
}
