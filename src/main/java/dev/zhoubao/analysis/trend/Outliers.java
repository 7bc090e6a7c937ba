package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.Medians;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Outliers by the median absolute deviation: values whose modified z-score, 0.6745 times the distance from the median
 * over that deviation, lies beyond 3.5 (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). Not judged are
 * fewer than {@value TrendTest#LEAST} values, and series of which more than half the values are the same.
 */
public final class Outliers {

    private static final BigDecimal FACTOR = new BigDecimal("0.6745");
    private static final BigDecimal BOUND = new BigDecimal("3.5");
    private static final int GUARD = 20;

    private Outliers() {}

    /** In order; empty where they are not judged. */
    public static Optional<List<Outlier>> of(TimeSeries series) {
        List<Point> given = series.given();
        if (given.size() < TrendTest.LEAST) {
            return Optional.empty();
        }
        BigDecimal median = median(given.stream().map(Outliers::value).toList());
        BigDecimal deviation = median(
                given.stream().map(point -> value(point).subtract(median).abs()).toList());
        return deviation.signum() == 0
                ? Optional.empty()
                : Optional.of(given.stream()
                        .flatMap(point -> outlier(point, median, deviation).stream())
                        .toList());
    }

    private static Optional<Outlier> outlier(Point point, BigDecimal median, BigDecimal deviation) {
        BigDecimal score =
                FACTOR.multiply(value(point).subtract(median)).divide(deviation, GUARD, RoundingMode.HALF_EVEN);
        return score.abs().compareTo(BOUND) <= 0
                ? Optional.empty()
                : Optional.of(new Outlier(
                        Objects.requireNonNull(point.bulletin()),
                        value(point),
                        score.setScale(1, RoundingMode.HALF_UP)));
    }

    private static BigDecimal median(List<BigDecimal> values) {
        return Medians.of(values.stream().sorted().toList());
    }

    private static BigDecimal value(Point point) {
        return Objects.requireNonNull(point.value());
    }
}
