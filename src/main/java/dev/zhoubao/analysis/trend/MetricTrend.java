package dev.zhoubao.analysis.trend;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric over time.
 *
 * @param window of the moving mean, in weeks
 * @param means the moving mean of each point; null where there is none
 * @param yearBefore the value of the same ISO week a year before each point; null where it is not loaded
 * @param test empty where there are too few values to judge
 * @param outliers empty where they are not judged
 */
public record MetricTrend(
        TimeSeries series,
        int window,
        List<@Nullable BigDecimal> means,
        List<@Nullable BigDecimal> yearBefore,
        Optional<TrendTest> test,
        Optional<List<Outlier>> outliers) {

    public MetricTrend {
        means = Collections.unmodifiableList(means);
        yearBefore = Collections.unmodifiableList(yearBefore);
    }

    public Metric metric() {
        return series.metric();
    }

    /**
     * The trend over some weeks.
     *
     * @param loaded every loaded week: the year before is looked up there
     */
    public static MetricTrend of(Metric metric, List<Bulletin> weeks, List<Bulletin> loaded, int window) {
        TimeSeries series = TimeSeries.of(metric, CalendarWeeks.of(weeks));
        CalendarWeeks all = CalendarWeeks.of(loaded);
        List<@Nullable BigDecimal> yearBefore = series.points().stream()
                .map(point -> point.longGap() ? null : yearBefore(metric, point.start(), all))
                .toList();
        return new MetricTrend(
                series,
                window,
                MovingMean.of(series.points(), window),
                yearBefore,
                TrendTest.of(series),
                Outliers.of(series));
    }

    private static @Nullable BigDecimal yearBefore(Metric metric, LocalDate monday, CalendarWeeks all) {
        return CalendarWeeks.yearBefore(monday)
                .flatMap(all::in)
                .flatMap(bulletin -> bulletin.value(metric))
                .map(Quantity::decimal)
                .orElse(null);
    }
}
