package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which trends share a chart: those of one series and unit, and of one magnitude, since beside a much greater one a line is
 * flat.
 */
final class ChartPanels {

    /** A line of which the greatest value is a smaller part of the axis shows nothing. */
    private static final BigDecimal MOST = BigDecimal.valueOf(25);

    private final List<List<MetricTrend>> panels = new ArrayList<>();

    private ChartPanels() {}

    static List<List<MetricTrend>> of(List<MetricTrend> trends) {
        ChartPanels panels = new ChartPanels();
        trends.forEach(panels::add);
        return panels.panels;
    }

    private void add(MetricTrend trend) {
        panels.stream()
                .filter(panel -> panel.stream().allMatch(other -> fit(trend, other)))
                .findFirst()
                .orElseGet(this::more)
                .add(trend);
    }

    private List<MetricTrend> more() {
        panels.add(new ArrayList<>());
        return panels.get(panels.size() - 1);
    }

    private static boolean fit(MetricTrend one, MetricTrend other) {
        return one.metric().unit() == other.metric().unit()
                && one.metric().family().series().equals(other.metric().family().series())
                && !flattens(greatest(one), greatest(other))
                && !flattens(greatest(other), greatest(one));
    }

    private static boolean flattens(BigDecimal great, BigDecimal small) {
        return small.signum() > 0 && great.compareTo(small.multiply(MOST)) > 0;
    }

    private static BigDecimal greatest(MetricTrend trend) {
        return trend.series().given().stream()
                .map(Point::value)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
