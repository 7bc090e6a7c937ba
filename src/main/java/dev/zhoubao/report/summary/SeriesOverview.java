package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.summary.Extreme;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.analysis.trend.TrendDirection;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Formula.Operation;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several weeks as a whole: how many there are, their grades, and each metric with its course and its trend. */
final class SeriesOverview {

    private final Labels labels;
    private final Summary summary;
    private final TrendFacts trends;
    private final CalendarWeeks weeks;
    private final SeriesWeeks own;
    private final ExportedWeeks exported;

    /**
     * @param own the weeks of a series
     * @param exported what the document holds beside them
     */
    SeriesOverview(Labels labels, SeriesWeeks own, ExportedWeeks exported) {
        this.labels = labels;
        this.own = own;
        this.exported = exported;
        this.summary = own.summary();
        this.trends = new TrendFacts(labels, summary);
        this.weeks = CalendarWeeks.of(summary.bulletins());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(graded() ? Prose.of(count(), grades()) : Prose.of(count())));
        if (!summary.metrics().isEmpty()) {
            blocks.add(MetricColumn.table(exported.id("summary", own), "", columns(), summary.metrics()));
        }
        String title = exported.isMixed()
                ? labels.text("series.title.of", labels.series(own.series()))
                : labels.text("series.title");
        return new Section(exported.id("series", own), title, blocks);
    }

    private String count() {
        List<Bulletin> bulletins = summary.bulletins();
        return labels.text(
                "digest.count",
                bulletins.size(),
                labels.nameAndPeriod(bulletins.get(0).edition()),
                labels.nameAndPeriod(bulletins.get(bulletins.size() - 1).edition()),
                summary.weeksCovered(),
                summary.weeksInSpan(),
                summary.weeksCovered() < summary.weeksInSpan() ? 0 : summary.weeksCovered() == 2 ? 1 : 2);
    }

    /** Of another series than the main one none has an overall grade. */
    private boolean graded() {
        return !summary.grades().isEmpty() || own.series().isMain();
    }

    private String grades() {
        if (summary.grades().isEmpty()) {
            return labels.text("digest.grade.none");
        }
        boolean one = summary.grades().size() == 1
                && summary.grades().containsValue(summary.bulletins().size());
        return one
                ? labels.text(
                        "digest.grade.all",
                        labels.grade(summary.grades().keySet().iterator().next()))
                : labels.text(
                        "digest.grade.some",
                        String.join(labels.text("digest.join"), new SummaryReport(labels).grades(summary)));
    }

    /** Without columns for trends where no metric has values enough. */
    private List<MetricColumn> columns() {
        return Stream.of(figures(), summary.tendencies().isEmpty() ? Stream.<MetricColumn>empty() : trends(), lines())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<MetricColumn> figures() {
        return Stream.of(
                new MetricColumn(
                        Column.text("name", labels.text("metric")).leadingTo("figures", "name"),
                        metric -> Cell.coded(metric.metric().id(), labels.metric(metric.metric()))),
                new MetricColumn(
                        Column.text("unit", labels.text("unit")),
                        metric -> Cell.text(labels.unit(metric.metric().unit()))),
                computed("count", "summary.count", Operation.COUNT, metric -> Cell.number(metric.count())),
                computed("total", "summary.total", Operation.SUM, SummaryFigures::total),
                computed("mean", "summary.mean", Operation.MEAN, this::mean),
                computed("median", "summary.median", Operation.MEDIAN, metric -> Cell.number(metric.median())),
                computed(
                        "min",
                        "summary.min",
                        Operation.LEAST,
                        metric -> Cell.number(metric.minimum().value())),
                week("min_week", "workbook.minWeek", MetricSummary::minimum),
                computed(
                        "max",
                        "summary.max",
                        Operation.MOST,
                        metric -> Cell.number(metric.maximum().value())),
                week("max_week", "workbook.maxWeek", MetricSummary::maximum));
    }

    /** In the sheet of a workbook that has its calendar. */
    private Stream<MetricColumn> lines() {
        Column line = Column.text("course", labels.text("workbook.course"))
                .drawing("series")
                .asData();
        return leads() ? Stream.of(new MetricColumn(line, this::course)) : Stream.empty();
    }

    /** Better or worse only where the test shows a trend; without a column for it where it shows none at all. */
    private Stream<MetricColumn> trends() {
        ChangeCells changes = new ChangeCells(labels);
        Column judged = changes.direction().labelled(labels.text("series.judged"));
        boolean shown =
                summary.metrics().stream().anyMatch(metric -> verdict(metric).isPresent());
        return Stream.of(
                        new MetricColumn(
                                Column.text("trend", labels.text("summary.trend"))
                                        .tonedBy(judged),
                                metric -> trends.directionCell(metric.metric())),
                        new MetricColumn(
                                Column.number("trend_p", labels.text("summary.trend.p")),
                                metric -> Cell.orAbsent(
                                        summary.tendency(metric.metric()).map(SeriesOverview::probability))),
                        new MetricColumn(judged, metric -> changes.verdict(verdict(metric))))
                .limit(shown ? 3 : 2);
    }

    private Optional<Verdict> verdict(MetricSummary metric) {
        return summary.tendency(metric.metric()).flatMap(trend -> trend.verdict(metric.metric()));
    }

    private static Cell probability(TrendDirection trend) {
        return Cell.rounded(EstimateRounding.probability(trend.p()), BigDecimal.valueOf(trend.p()));
    }

    private MetricColumn computed(String id, String label, Operation operation, Function<MetricSummary, Cell> value) {
        return new MetricColumn(
                Column.number(id, labels.text(label)),
                metric -> Cell.derived(
                        value.apply(metric),
                        new Formula.Aggregate(operation, rows(), metric.metric().id())));
    }

    private String rows() {
        return exported.rows(own);
    }

    /** Whether a workbook has a sheet with the calendar of the series. */
    private boolean leads() {
        return own == exported.main();
    }

    private Cell mean(MetricSummary metric) {
        BigDecimal sum = summary.bulletins().stream()
                .flatMap(bulletin -> bulletin.value(metric.metric()).map(Quantity::decimal).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cell.rounded(metric.mean(), sum.divide(BigDecimal.valueOf(metric.count()), MathContext.DECIMAL64));
    }

    /** Of several weeks the first is where the cell leads. */
    private MetricColumn week(String id, String label, Function<MetricSummary, Extreme> extreme) {
        return new MetricColumn(
                Column.text(id, labels.text(label)).leadingTo(rows(), "week"),
                metric -> Cell.coded(
                        extreme.apply(metric).weeks().get(0).name(),
                        new SummaryFigures(labels).weeks(extreme.apply(metric)).words()));
    }

    private Cell course(MetricSummary metric) {
        TimeSeries series = TimeSeries.of(metric.metric(), weeks);
        return series.given().size() > 1 ? new Cell.Spark(series.values()) : Cell.absent();
    }
}
