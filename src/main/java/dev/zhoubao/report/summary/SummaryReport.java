package dev.zhoubao.report.summary;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.analysis.summary.Extreme;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.NotableWeeks;
import dev.zhoubao.analysis.summary.PeriodSummary;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.table.Changes;
import dev.zhoubao.report.table.Sparks;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Some weeks as a whole: coverage, one row a metric, derived shares. */
public final class SummaryReport {

    private static final int WEEKS_SHOWN = 2;

    private final Labels labels;

    public SummaryReport(Labels labels) {
        this.labels = labels;
    }

    public Report of(Summary summary) {
        NotableWeeks notable = NotableWeeks.of(summary.bulletins());
        return of(summary, notable, List.of(), SummaryData.of(summary, notable));
    }

    /** The same with a table by calendar periods before the others. */
    public Report by(Grouping grouping, Summary summary) {
        NotableWeeks notable = NotableWeeks.of(summary.bulletins());
        List<PeriodSummary> periods = PeriodSummary.of(summary.bulletins(), grouping);
        return of(
                summary,
                notable,
                List.of(new PeriodTable(labels).section(periods, grouping)),
                SummaryData.of(summary, notable, grouping, periods));
    }

    private Report of(Summary summary, NotableWeeks notable, List<Section> first, Object data) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("coverage", "", coverage(summary)));
        sections.addAll(first);
        sections.add(new NotableSentences(labels).section(notable));
        sections.add(Section.of("figures", labels.text("summary.figures"), figures(summary)));
        sections.add(new Tendencies(labels, summary).section());
        sparks(summary).ifPresent(sections::add);
        sections.add(Section.of("shares", labels.text("summary.shares"), shares(summary)));
        return new Report("summary", labels.text("summary.title", range(summary)), sections, data);
    }

    private Optional<Section> sparks(Summary summary) {
        List<Metric> metrics =
                summary.metrics().stream().map(MetricSummary::metric).toList();
        return Sparks.section(labels, labels.text("trend.sparks"), metrics, summary.bulletins());
    }

    /** {@code 2024-19 – 2024-51}, for titles. */
    public static String range(Summary summary) {
        List<Bulletin> weeks = summary.bulletins();
        if (weeks.isEmpty()) {
            return "–";
        }
        String first = weeks.get(0).name();
        String last = weeks.get(weeks.size() - 1).name();
        return first.equals(last) ? first : first + " – " + last;
    }

    public Facts coverage(Summary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                labels.text("summary.weeks"),
                Cell.text(labels.text(
                        "summary.coverage",
                        String.valueOf(summary.bulletins().size()),
                        String.valueOf(summary.weeksInSpan())))));
        facts.add(new Fact(
                labels.text("summary.span"),
                Cell.textOf(summary.span().map(labels::period).orElse(null))));
        String grades = summary.grades().entrySet().stream()
                .map(entry -> labels.grade(entry.getKey()) + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
        facts.add(new Fact(labels.text("summary.grades"), grades.isEmpty() ? Cell.ABSENT : Cell.text(grades)));
        return new Facts(facts);
    }

    public Table figures(Summary summary) {
        Tendencies tendencies = new Tendencies(labels, summary);
        return new Table(
                "figures",
                "",
                figureColumns(),
                summary.metrics().stream()
                        .map(metric -> row(metric, tendencies))
                        .toList());
    }

    private List<Column> figureColumns() {
        return List.of(
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")).asExtra(),
                Column.number("count", labels.text("summary.count")).asExtra(),
                Column.number("total", labels.text("summary.total")),
                Column.number("min", labels.text("summary.min")),
                Column.text("min_week", labels.text("summary.minWeek")),
                Column.number("max", labels.text("summary.max")),
                Column.text("max_week", labels.text("summary.maxWeek")),
                Column.number("mean", labels.text("summary.mean")),
                Column.number("median", labels.text("summary.median")),
                Column.number("first", labels.text("summary.first")).asExtra(),
                Column.number("last", labels.text("summary.last")).asExtra(),
                Column.number("change", labels.text("summary.change")),
                Column.number("percent", labels.text("summary.percent")).asExtra(),
                Column.text("trend", labels.text("summary.trend")).asExtra(),
                Column.number("trend_p", labels.text("summary.trend.p")).asExtra());
    }

    private List<Cell> row(MetricSummary metric, Tendencies tendencies) {
        return List.of(
                Cell.text(metric.metric().id()),
                Cell.text(labels.metric(metric.metric())),
                Cell.number(metric.count()),
                metric.total() == null ? Cell.ABSENT : Cell.number(metric.total()),
                Cell.number(metric.minimum().value()),
                weeks(metric.minimum()),
                Cell.number(metric.maximum().value()),
                weeks(metric.maximum()),
                Cell.number(metric.mean()),
                Cell.number(metric.median()),
                Changes.value(metric.overall().from()),
                Changes.value(metric.overall().to()),
                metric.change().map(Changes::difference).orElse(Cell.ABSENT),
                metric.change().map(Changes::percent).orElse(Cell.ABSENT),
                tendencies.directionCell(metric.metric()),
                tendencies.probabilityCell(metric.metric()));
    }

    private Cell weeks(Extreme extreme) {
        List<String> names = extreme.weeks().stream().map(Bulletin::name).toList();
        if (names.size() <= WEEKS_SHOWN) {
            return Cell.text(String.join(", ", names));
        }
        return Cell.text(labels.text("summary.more", names.get(0), String.valueOf(names.size() - 1)));
    }

    public Table shares(Summary summary) {
        List<Column> columns = List.of(
                Column.text("part", labels.text("summary.part")),
                Column.text("part_name", labels.text("name")).asExtra(),
                Column.text("whole", labels.text("summary.whole")),
                Column.text("whole_name", labels.text("name")).asExtra(),
                Column.number("part_total", labels.text("summary.partTotal")),
                Column.number("whole_total", labels.text("summary.wholeTotal")),
                Column.number("weeks", labels.text("summary.count")),
                Column.number("share", labels.text("summary.share")));
        return new Table(
                "shares", "", columns, summary.shares().stream().map(this::row).toList());
    }

    private List<Cell> row(Share share) {
        return List.of(
                Cell.text(share.part().id()),
                Cell.text(labels.metric(share.part())),
                Cell.text(share.whole().id()),
                Cell.text(labels.metric(share.whole())),
                Cell.number(share.partTotal()),
                Cell.number(share.wholeTotal()),
                Cell.number(share.weeks()),
                Cell.orAbsent(share.percent().map(Cell::percent)));
    }
}
