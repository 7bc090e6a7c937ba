package dev.zhoubao.report.table;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Formula.Operation;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What charts are drawn from: a row for each calendar week, those that are not loaded too, with every figure, its change
 * from the previous loaded week, which it names, its median, and shares. A week without a bulletin is a row without values, hence a gap in a line; the
 * weeks of a long gap are one row.
 */
public final class SeriesTable {

    /** Twenty years: more points than a chart can tell apart. */
    public static final int MOST_WEEKS = 1_040;

    private final Labels labels;
    private final List<Metric> metrics;
    private final Map<Metric, BigDecimal> medians = new LinkedHashMap<>();
    private final List<Share> shares;

    /** A calendar week; without a bulletin where none is loaded, without one before where it is the first. */
    private record Point(
            LocalDate start,
            @Nullable Bulletin week,
            @Nullable Bulletin before) {}

    public SeriesTable(Labels labels, Summary summary) {
        this.labels = labels;
        this.metrics = summary.metrics().stream().map(metric -> metric.metric()).toList();
        this.shares = summary.shares();
        summary.metrics().forEach(metric -> medians.put(metric.metric(), metric.median()));
    }

    /** The id of the column with a metric's changes. */
    public static String changeOf(Metric metric) {
        return metric.id() + "-change";
    }

    /** The id of the column with a metric's median, the same in every row. */
    public static String medianOf(Metric metric) {
        return metric.id() + "-median";
    }

    /** The id of the column with a share; that of no metric, as a bulletin may print the same share. */
    public static String shareOf(Share share) {
        return share.part().id() + "-of-" + share.whole().id();
    }

    public Table of(List<Bulletin> bulletins) {
        List<Point> points = points(bulletins);
        Set<String> shown = points.stream()
                .flatMap(point -> Stream.ofNullable(point.week()))
                .map(Bulletin::name)
                .collect(Collectors.toSet());
        return new Table(
                "series",
                "",
                columns(),
                points.stream().map(point -> row(point, shown)).toList());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.date("start", labels.text("start")));
        columns.add(Column.text("week", labels.text("week")).leadingTo("bulletins", "week"));
        columns.add(Column.text("before", labels.text("series.before")));
        for (Metric metric : metrics) {
            columns.add(Column.number(metric.id(), labels.metricShort(metric)).inUnit(labels.unit(metric.unit())));
        }
        for (Metric metric : metrics) {
            columns.add(Column.number(changeOf(metric), labels.text("series.change", labels.metricShort(metric)))
                    .inUnit(labels.unit(metric.unit())));
        }
        for (Metric metric : metrics) {
            columns.add(Column.number(medianOf(metric), labels.text("series.median", labels.metricShort(metric)))
                    .inUnit(labels.unit(metric.unit())));
        }
        for (Share share : shares) {
            columns.add(Column.number(shareOf(share), labels.text("series.share", labels.metricShort(share.part()))));
        }
        return columns;
    }

    /** The last weeks, as far as there is room. */
    private static List<Point> points(List<Bulletin> bulletins) {
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);
        List<Point> points = new ArrayList<>();
        Bulletin before = null;
        for (CalendarWeeks.Slot slot : weeks.slots()) {
            Bulletin week = slot.bulletin();
            LocalDate start =
                    week == null ? slot.weeks().first() : week.edition().firstDay();
            points.add(new Point(start, week, before));
            before = week == null ? before : week;
        }
        return points.subList(Math.max(0, points.size() - MOST_WEEKS), points.size());
    }

    /** Whether these weeks are more than there is room for. */
    public static boolean cuts(List<Bulletin> bulletins) {
        return CalendarWeeks.of(bulletins).slots().size() > MOST_WEEKS;
    }

    private List<Cell> row(Point point, Set<String> shown) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.dayOf(point.start()));
        row.add(name(point.week()));
        Cell before = point.week() == null ? Cell.absent() : name(point.before());
        boolean computed = shown.contains(before.words());
        row.add(before);
        metrics.forEach(metric -> row.add(value(point, metric)));
        metrics.forEach(metric -> row.add(
                computed
                        ? Cell.derived(change(point, metric), new Formula.Step(metric.id(), "week", "before"))
                        : change(point, metric)));
        medians.forEach((metric, median) -> row.add(
                Cell.derived(Cell.number(median), new Formula.Aggregate(Operation.MEDIAN, "bulletins", metric.id()))));
        shares.forEach(share -> row.add(share(point, share)));
        return row;
    }

    private static Cell name(@Nullable Bulletin week) {
        return week == null ? Cell.absent() : Cell.text(week.name());
    }

    private static Cell value(Point point, Metric metric) {
        return point.week() == null
                ? Cell.absent()
                : ChangeCells.value(point.week().figures().get(metric));
    }

    private static Cell change(Point point, Metric metric) {
        if (point.week() == null || point.before() == null) {
            return Cell.absent();
        }
        return ChangeCells.difference(new FigureChange(
                metric,
                point.before().figures().get(metric),
                point.week().figures().get(metric)));
    }

    private static Cell share(Point point, Share share) {
        return point.week() == null ? Cell.absent() : share(point.week(), share);
    }

    private static Cell share(Bulletin week, Share share) {
        return Cell.orAbsent(share.in(week)
                .map(percent -> new Cell.Derived(
                        new Cell.Percent(percent, false, Tone.NEUTRAL),
                        Ratio.exactPercent(number(week, share.part()), number(week, share.whole())),
                        Optional.of(new Formula.Quotient(
                                share.part().id(), share.whole().id())))));
    }

    private static BigDecimal number(Bulletin week, Metric metric) {
        return week.value(metric).orElseThrow().decimal();
    }
}
