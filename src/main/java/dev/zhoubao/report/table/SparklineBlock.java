package dev.zhoubao.report.table;

import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Optional;

/** Small pictures of metrics over the calendar weeks, one a metric, to stand below a table. */
public final class SparklineBlock {

    /** Of fewer values there is no course to see. */
    private static final int LEAST = 3;

    private SparklineBlock() {}

    /** Empty where no metric has enough values. */
    public static Optional<Section> section(
            Labels labels, String title, List<Metric> metrics, List<Bulletin> bulletins) {
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);
        List<Fact> facts = metrics.stream()
                .map(metric -> TimeSeries.of(metric, weeks))
                .filter(series -> series.given().size() >= LEAST)
                .map(series -> new Fact(labels.metricShort(series.metric()), new Cell.Spark(series.values())))
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(Section.of("trend", title, new Facts(facts)));
    }
}
