package dev.zhoubao.report.table;

import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** What a chart draws: its metrics by name; of more than a title holds, what they are and how many. */
public record ChartTitle(Labels labels) {

    private static final int MOST_NAMED = 3;

    /** @param metrics at least one, all in one unit */
    public String byWeek(List<Metric> metrics) {
        Unit unit = metrics.get(0).unit();
        return labels.text("chart.weekly", names(metrics), labels.unit(unit));
    }

    private String names(List<Metric> metrics) {
        boolean oneFamily = metrics.stream().map(Metric::family).distinct().count() == 1;
        return metrics.size() > MOST_NAMED && oneFamily
                ? labels.text("chart.family", labels.family(metrics.get(0).family()), String.valueOf(metrics.size()))
                : metrics.stream().map(labels::metric).collect(Collectors.joining(labels.text("trend.and")));
    }
}
