package dev.zhoubao.analysis.trend;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The same on one calendar: each has a point wherever any has, and where it has none itself a gap. The order of the
     * trends stays.
     */
    public static List<MetricTrend> onOneCalendar(List<MetricTrend> trends) {
        List<WeekSpan> rows = JoinedCalendar.rows(trends);
        return trends.stream().map(trend -> trend.on(rows)).toList();
    }

    /**
     * The same on one calendar, the weeks in a row of which there is nothing to tell as one point.
     *
     * @param told the Mondays of the others
     */
    public static List<MetricTrend> withJoinedGaps(List<MetricTrend> trends, Set<LocalDate> told) {
        List<WeekSpan> rows = JoinedCalendar.joined(trends, told);
        return trends.stream().map(trend -> trend.on(rows)).toList();
    }

    private MetricTrend on(List<WeekSpan> rows) {
        Map<LocalDate, Integer> places = new HashMap<>();
        for (int i = 0; i < series.points().size(); i++) {
            places.put(series.points().get(i).start(), i);
        }
        List<TimeSeries.Point> points = new ArrayList<>();
        List<@Nullable BigDecimal> newMeans = new ArrayList<>();
        List<@Nullable BigDecimal> newYearBefore = new ArrayList<>();
        for (WeekSpan row : rows) {
            Integer place = places.get(row.first());
            TimeSeries.Point own = place == null ? null : series.points().get(place);
            points.add(
                    own == null || own.bulletin() == null
                            ? new TimeSeries.Point(row.first(), row.weeks(), null, null)
                            : own);
            newMeans.add(place == null ? null : means.get(place));
            newYearBefore.add(place == null ? null : yearBefore.get(place));
        }
        return new MetricTrend(
                new TimeSeries(series.metric(), points), window, newMeans, newYearBefore, test, outliers);
    }

    public Metric metric() {
        return series.metric();
    }

    /**
     * The trend over some weeks.
     *
     * @param all every loaded week: the year before is looked up there
     */
    public static MetricTrend of(Metric metric, CalendarWeeks weeks, CalendarWeeks all, int window) {
        TimeSeries series = TimeSeries.of(metric, weeks);
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
