package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.calendar.WeekSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a series rises or falls: Mann-Kendall for the evidence, Theil-Sen for the size. Weeks without a value take no
 * part; the slope counts the calendar weeks between the others. Fewer than {@value #LEAST} values are not judged, since
 * the normal approximation does not hold for them (Gilbert 1987).
 *
 * @param n how many weeks have a value
 * @param s the Mann-Kendall score
 * @param slope in the metric's unit per calendar week
 * @param low of the slope's 95 % interval; empty above the size up to which it is computed
 * @param high of the slope's 95 % interval
 */
public record TrendTest(int n, long s, double z, double p, double slope, Optional<Double> low, Optional<Double> high) {

    /** The least number of values that is judged. */
    public static final int LEAST = 10;

    /** The most values of which the slope takes all pairs. */
    public static final int MOST_PAIRED = TheilSen.MOST;

    /** The level below which a trend is called significant. */
    public static final double LEVEL = 0.05;

    /** Which way a series goes. */
    public enum Direction {
        RISING,
        FALLING,
        /** Neither can be shown. */
        NONE;

        /** Rising or falling only where that is significant. */
        static Direction of(long s, double p) {
            if (p >= LEVEL) {
                return NONE;
            }
            return s > 0 ? RISING : FALLING;
        }

        /** The word used in JSON. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<TrendTest> of(TimeSeries series) {
        List<Point> given = series.given();
        if (given.size() < LEAST) {
            return Optional.empty();
        }
        LocalDate first = given.get(0).start();
        double[] positions = given.stream()
                .mapToDouble(point -> WeekSpan.between(first, point.start()).weeks())
                .toArray();
        double[] values = given.stream()
                .mapToDouble(point -> Objects.requireNonNull(point.value()).doubleValue())
                .toArray();
        MannKendall test = MannKendall.of(values);
        TheilSen slope = TheilSen.of(positions, values, test.variance(), 1 - LEVEL);
        return Optional.of(new TrendTest(
                test.n(), test.s(), test.z(), test.p(), slope.slope(), known(slope.low()), known(slope.high())));
    }

    private static Optional<Double> known(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    public boolean significant() {
        return p < LEVEL;
    }

    /** Rising or falling only where that is significant. */
    public Direction direction() {
        return Direction.of(s, p);
    }
}
