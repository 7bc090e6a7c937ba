package dev.zhoubao.analysis.trend;

import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two metrics of different series change together from week to week: Spearman's rank correlation of their weekly
 * changes, with the 95 % interval after Bonett and Wright. It says nothing of causes.
 *
 * @param pairs over how many weeks both changes are known
 */
public record Correlation(Metric first, Metric second, int pairs, Optional<Estimate> estimate) {

    /** Fewer pairs are not judged. */
    public static final int LEAST = 10;

    private static final double QUANTILE = 1.959964;

    /** The coefficient, and between what the true one lies with 95 % confidence. */
    public record Estimate(double rho, double low, double high) {

        /** Whether the interval excludes that there is none. */
        public boolean isSure() {
            return low > 0 || high < 0;
        }
    }

    /** Of every two that are of different series. */
    public static List<Correlation> between(List<MetricTrend> trends) {
        List<Correlation> found = new ArrayList<>();
        for (int i = 0; i < trends.size(); i++) {
            for (int j = i + 1; j < trends.size(); j++) {
                Metric one = trends.get(i).metric();
                Metric other = trends.get(j).metric();
                if (!one.family().series().equals(other.family().series())) {
                    found.add(of(trends.get(i).series(), trends.get(j).series()));
                }
            }
        }
        return found;
    }

    static Correlation of(TimeSeries one, TimeSeries other) {
        Map<LocalDate, BigDecimal> changes = changes(one);
        Map<LocalDate, BigDecimal> others = changes(other);
        List<LocalDate> both =
                changes.keySet().stream().filter(others::containsKey).sorted().toList();
        Optional<Estimate> estimate = both.size() < LEAST
                ? Optional.empty()
                : rho(
                                both.stream().map(changes::get).toList(),
                                both.stream().map(others::get).toList())
                        .map(rho -> estimate(rho, both.size()));
        return new Correlation(one.metric(), other.metric(), both.size(), estimate);
    }

    /** From one calendar week to the next; none to or from an issue of several weeks. */
    private static Map<LocalDate, BigDecimal> changes(TimeSeries series) {
        Map<LocalDate, BigDecimal> changes = new HashMap<>();
        TimeSeries.Point before = null;
        for (TimeSeries.Point point : series.points()) {
            BigDecimal last = value(before);
            BigDecimal value = value(point);
            if (last != null && value != null) {
                changes.put(point.start(), value.subtract(last));
            }
            before = point;
        }
        return changes;
    }

    private static @Nullable BigDecimal value(TimeSeries.@Nullable Point point) {
        return point == null || point.weeks() > 1 ? null : point.value();
    }

    private static Optional<Double> rho(List<BigDecimal> one, List<BigDecimal> other) {
        double[] x = ranks(one);
        double[] y = ranks(other);
        double mean = (x.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        return xx == 0 || yy == 0 ? Optional.empty() : Optional.of(xy / Math.sqrt(xx * yy));
    }

    /** From 1; equal values share the mean of their ranks. */
    private static double[] ranks(List<BigDecimal> values) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        double[] ranks = new double[values.size()];
        int start = 0;
        while (start < order.size()) {
            int end = start;
            while (end < order.size() && values.get(order.get(end)).compareTo(values.get(order.get(start))) == 0) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order.get(i)] = (start + 1 + end) / 2.0;
            }
            start = end;
        }
        return ranks;
    }

    private static Estimate estimate(double rho, int n) {
        double bounded = Math.max(-0.999999, Math.min(0.999999, rho));
        double z = 0.5 * Math.log((1 + bounded) / (1 - bounded));
        double reach = QUANTILE * Math.sqrt((1 + bounded * bounded / 2) / (n - 3));
        return new Estimate(rho, Math.tanh(z - reach), Math.tanh(z + reach));
    }
}
