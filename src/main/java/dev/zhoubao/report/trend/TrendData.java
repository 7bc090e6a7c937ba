package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.Correlation;
import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.Outlier;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.report.table.EstimateRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of trends. */
record TrendData(WeekNamesOfTrend names) {

    Map<String, @Nullable Object> of(List<MetricTrend> trends, List<Correlation> correlations) {
        return new JsonObject()
                .put("metrics", trends.stream().map(this::metric).toList())
                .putIfKnown(
                        "correlations",
                        correlations.isEmpty()
                                ? null
                                : correlations.stream()
                                        .map(TrendData::correlation)
                                        .toList())
                .map();
    }

    /** Of weekly changes, by ranks; the coefficient is null where there are too few. */
    private static Map<String, @Nullable Object> correlation(Correlation correlation) {
        Optional<Correlation.Estimate> estimate = correlation.estimate();
        return new JsonObject()
                .put(
                        "metrics",
                        List.of(correlation.first().id(), correlation.second().id()))
                .put("n", correlation.pairs())
                .put("rho", estimate.map(one -> EstimateRounding.coefficient(one.rho())))
                .put("low", estimate.map(one -> EstimateRounding.coefficient(one.low())))
                .put("high", estimate.map(one -> EstimateRounding.coefficient(one.high())))
                .map();
    }

    private Map<String, @Nullable Object> metric(MetricTrend trend) {
        return new JsonObject()
                .put("metric", trend.metric().id())
                .put("unit", trend.metric().unit().chinese())
                .put("window", trend.window())
                .put("test", trend.test().map(TrendData::test))
                .put("weeks", weeks(trend))
                .put(
                        "outliers",
                        trend.outliers()
                                .map(outliers -> outliers.stream()
                                        .map(TrendData::outlier)
                                        .toList()))
                .map();
    }

    private static Map<String, @Nullable Object> test(TrendTest test) {
        return new JsonObject()
                .put("n", test.n())
                .put("s", test.s())
                .put("z", EstimateRounding.score(test.z()))
                .put("p", EstimateRounding.probability(test.p()))
                .put("slope_per_week", EstimateRounding.slope(test.slope()))
                .put("slope_low", test.low().map(EstimateRounding::slope))
                .put("slope_high", test.high().map(EstimateRounding::slope))
                .put("direction", test.direction().toString())
                .put("significant", test.significant())
                .map();
    }

    private List<Map<String, @Nullable Object>> weeks(MetricTrend trend) {
        WeekNamesOfTrend own = names.in(trend.metric().family().series());
        List<Map<String, @Nullable Object>> weeks = new ArrayList<>();
        for (int i = 0; i < trend.series().points().size(); i++) {
            Point point = trend.series().points().get(i);
            weeks.add(new JsonObject()
                    .put("week", own.name(point))
                    .put("start", point.start())
                    .put("status", own.status(point).toString())
                    .put("value", point.value())
                    .put("mean", trend.means().get(i))
                    .put("previous_year", trend.yearBefore().get(i))
                    .putIfKnown("weeks", point.weeks() > 1 ? point.weeks() : null)
                    .map());
        }
        return weeks;
    }

    private static Map<String, @Nullable Object> outlier(Outlier outlier) {
        return new JsonObject()
                .put("week", outlier.week().name())
                .put("start", outlier.week().edition().start())
                .put("value", outlier.value())
                .put("score", outlier.score())
                .map();
    }
}
