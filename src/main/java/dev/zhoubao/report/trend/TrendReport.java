package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.Correlation;
import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.table.ChartDescription;
import dev.zhoubao.report.table.ChartTitle;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Metrics over time: charts, what can be said of the trend, and the weeks. */
public final class TrendReport {

    private final Labels labels;
    private final Against against;
    private final WeekNamesOfTrend names;

    /** What the values are shown beside. */
    public enum Against {
        /** Nothing. */
        NONE,
        /** The same week of the year before. */
        PREVIOUS_YEAR
    }

    /** @param gaps the weeks without a full copy, which are named, too */
    public TrendReport(Labels labels, Against against, List<KnownWeek> gaps) {
        this.labels = labels;
        this.against = against;
        this.names = new WeekNamesOfTrend(gaps);
    }

    /** @param trends at least one; those of one series are over the same weeks */
    public Report of(List<MetricTrend> trends) {
        boolean oneSeries = trends.stream().map(TrendReport::series).distinct().count() == 1;
        WeekNamesOfTrend own = names.in(series(trends.get(0)));
        TrendColumns columns = oneSeries
                ? new TrendColumns(labels, against, own, trends)
                : new TrendColumns(labels, against, own.besideOthers(), MetricTrend.onOneCalendar(trends));
        Table calendar = columns.table();
        Table weeks = oneSeries
                ? calendar
                : new TrendColumns(
                                labels, against, own.besideOthers(), MetricTrend.withJoinedGaps(trends, told(trends)))
                        .table();
        List<Block> charts = new ArrayList<>();
        ChartPanels.of(trends)
                .forEach(panel ->
                        charts.add(described(new Chart(title(panel), calendar, "start", columns.drawn(panel)))));
        TrendSentences words = new TrendSentences(labels);
        List<Correlation> correlated = Correlation.between(trends);
        List<String> sentences = new ArrayList<>(words.ofAll(trends, against));
        sentences.addAll(new CorrelationSentences(labels).of(correlated));
        List<Block> seen = new ArrayList<>(charts);
        seen.add(Prose.of(sentences.toArray(String[]::new)));
        List<Section> sections = new ArrayList<>(List.of(
                new Section("findings", labels.text("trend.findings"), seen),
                Section.of("weeks", labels.text("trend.weeks"), weeks)));
        sections.addAll(new TrendTables(labels).sections(trends));
        sections.add(Section.of("method", labels.text("trend.method"), method()));
        return new Report(
                "trend",
                labels.text("trend.title", names(trends)),
                sections,
                new TrendData(names).of(trends, correlated));
    }

    private Chart described(Chart chart) {
        return chart.describedAs(new ChartDescription(labels).of(chart));
    }

    private String title(List<MetricTrend> trends) {
        return new ChartTitle(labels)
                .byWeek(trends.stream().map(MetricTrend::metric).toList());
    }

    private String names(List<MetricTrend> trends) {
        return String.join(
                labels.text("trend.and"),
                trends.stream().map(trend -> labels.metric(trend.metric())).toList());
    }

    /** The Mondays of the weeks of which a row says something. */
    private Set<LocalDate> told(List<MetricTrend> trends) {
        Set<LocalDate> told = new HashSet<>();
        for (MetricTrend trend : trends) {
            for (int i = 0; i < trend.series().points().size(); i++) {
                Point point = trend.series().points().get(i);
                boolean compared =
                        against == Against.PREVIOUS_YEAR && trend.yearBefore().get(i) != null;
                if (point.bulletin() != null || compared) {
                    told.add(point.start());
                }
            }
        }
        return told;
    }

    private static Series series(MetricTrend trend) {
        return trend.metric().family().series();
    }

    private Prose method() {
        return Prose.of(labels.text(
                "trend.method.text", String.valueOf(TrendTest.LEAST), String.valueOf(TrendTest.MOST_PAIRED)));
    }
}
