package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.PeriodSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.table.SparklineBlock;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Some weeks as a whole: coverage, one row a metric, derived shares. */
public record SummaryReport(Labels labels) {

    public Report of(Summary summary) {
        NotableWeekSelector notable = summary.notable();
        return of(summary, notable, List.of(), SummaryData.of(summary, notable));
    }

    /** The same with a table by calendar periods before the others. */
    public Report by(Grouping grouping, Summary summary) {
        NotableWeekSelector notable = summary.notable();
        List<PeriodSummary> periods = PeriodSummary.of(summary.bulletins(), grouping);
        return of(
                summary,
                notable,
                List.of(new PeriodTable(labels).section(periods, grouping)),
                SummaryData.of(summary, notable, grouping, periods));
    }

    /** Summaries of several series, one after the other. */
    public Report ofSeries(Map<Series, Report> bySeries) {
        List<Section> sections = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        bySeries.forEach((series, report) -> {
            sections.add(Section.of("series", "", Prose.of(report.title())));
            sections.addAll(report.sections());
            data.add(new JsonObject()
                    .put("series", series.id())
                    .put("summary", report.data())
                    .map());
        });
        return new Report("summary", labels.text("summary.title", labels.text("series.all")), sections, data);
    }

    private Report of(Summary summary, NotableWeekSelector notable, List<Section> first, Object data) {
        if (summary.bulletins().isEmpty()) {
            Fact none = new Fact(labels.text("summary.weeks"), Cell.text(loaded(summary)));
            return new Report(
                    "summary",
                    labels.text("summary.none"),
                    List.of(Section.of("coverage", "", new Facts(List.of(none)))),
                    data);
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("coverage", "", coverage(summary)));
        sections.addAll(first);
        sections.add(new NotableWeekText(labels).section(notable));
        sections.add(Section.of("figures", labels.text("summary.figures"), new SummaryFigures(labels).of(summary)));
        sections.add(new TrendFacts(labels, summary).section());
        sparks(summary).ifPresent(sections::add);
        sections.add(Section.of("shares", labels.text("summary.shares"), new SharesTable(labels).of(summary)));
        return new Report("summary", labels.text("summary.title", range(summary)), sections, data);
    }

    private Optional<Section> sparks(Summary summary) {
        List<Metric> metrics =
                summary.metrics().stream().map(MetricSummary::metric).toList();
        return SparklineBlock.section(labels, labels.text("trend.sparks"), metrics, summary.bulletins());
    }

    /** The title of a document of weeks: it names their series, and of several the days that they cover. */
    public String weeksTitle(ExportedWeeks weeks) {
        Summary main = weeks.main().summary();
        if (!weeks.isMixed() && weeks.main().series().isMain()) {
            return labels.text(weeks.main().areSeveral() ? "weeks.title" : "weeks.title.one", range(main));
        }
        String names = labels.seriesTitle(weeks.main().series())
                + weeks.companions().stream()
                        .map(one -> labels.text("series.join") + labels.series(one.series()))
                        .collect(Collectors.joining());
        Optional<String> when = weeks.isMixed() ? weeks.span().map(labels::period) : Optional.of(range(main));
        return when.map(days -> labels.text("weeks.title.of", days, names)).orElse(names);
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

    private Facts coverage(Summary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("summary.weeks"), Cell.text(loaded(summary))));
        facts.add(new Fact(
                labels.text("summary.span"),
                Cell.textOf(summary.span().map(labels::period).orElse(null))));
        String grades = String.join(", ", grades(summary));
        if (!grades.isEmpty() || isMain(summary)) {
            facts.add(new Fact(labels.text("summary.grades"), Cell.textOf(grades.isEmpty() ? null : grades)));
        }
        String spans = spans(summary);
        if (!spans.isEmpty()) {
            facts.add(new Fact(labels.text("summary.spans"), Cell.text(labels.text("summary.spans.text", spans))));
        }
        return new Facts(facts);
    }

    /** Each grade and how many weeks have it, then how many have none; empty where none has one. */
    List<String> grades(Summary summary) {
        List<String> grades = new ArrayList<>();
        summary.grades().forEach((grade, weeks) -> grades.add(labels.grade(grade) + " × " + weeks));
        int graded =
                summary.grades().values().stream().mapToInt(Integer::intValue).sum();
        int ungraded = summary.bulletins().size() - graded;
        if (graded > 0 && ungraded > 0) {
            grades.add(labels.text("grade.none") + " × " + ungraded);
        }
        return grades;
    }

    /** How many weeks are loaded, and of how many where some are not. */
    public String loaded(Summary summary) {
        int loaded = summary.weeksCovered();
        return loaded == summary.weeksInSpan()
                ? labels.text("summary.coverage.all", loaded)
                : labels.text("summary.coverage", loaded, summary.weeksInSpan());
    }

    /** The issues of other series than the main one that cover several weeks. */
    private static String spans(Summary summary) {
        return summary.bulletins().stream()
                .map(Bulletin::edition)
                .filter(edition -> !edition.series().isMain() && edition.isLong())
                .map(Edition::name)
                .collect(Collectors.joining(", "));
    }

    static boolean isMain(Summary summary) {
        return summary.bulletins().stream()
                .allMatch(bulletin -> bulletin.series().isMain());
    }
}
