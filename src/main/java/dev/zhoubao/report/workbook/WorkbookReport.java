package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.summary.SummaryData;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.ChangeTable;
import dev.zhoubao.report.table.CompanionTables;
import dev.zhoubao.report.table.FigureTable;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.table.SourceTable;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of some weeks: Overview, Bulletins, Figures, Changes, Charts and their data, About.
 *
 * @param program name and version, as printed in the workbook
 * @param pictures those of the weeks; null for none
 */
public record WorkbookReport(
        Labels labels, String program, @Nullable BulletinPictures pictures) {

    /** A workbook without pictures. */
    public WorkbookReport(Labels labels, String program) {
        this(labels, program, null);
    }

    /** A workbook of all weeks that are loaded. */
    public Report of(List<Bulletin> bulletins) {
        return of(ExportedWeeks.of(bulletins));
    }

    public Report of(ExportedWeeks weeks) {
        String title = new SummaryReport(labels).weeksTitle(weeks);
        return new Report(
                "workbook",
                title,
                properties(title, weeks),
                sections(title, weeks),
                SummaryData.of(weeks.main().summary()));
    }

    private Map<String, String> properties(String title, ExportedWeeks weeks) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", title);
        properties.put("subject", subject(weeks));
        weeks.newestDay().ifPresent(day -> properties.put("date", day.toString()));
        properties.put("lang", labels.lang().locale().toLanguageTag());
        properties.put("generator", program);
        return properties;
    }

    /** Each series, and how many of its weeks are there. */
    private String subject(ExportedWeeks weeks) {
        return weeks.series().stream()
                .map(one -> labels.text(
                        one.series().isMain() ? "workbook.subject" : "workbook.subject.of",
                        new SummaryReport(labels).loaded(one.summary()),
                        labels.seriesTitle(one.series())))
                .collect(Collectors.joining(labels.text("digest.join")));
    }

    /** A sheet for each that has something in it. */
    private List<Section> sections(String title, ExportedWeeks weeks) {
        Summary summary = weeks.main().summary();
        List<Bulletin> bulletins = summary.bulletins();
        Table series = new SeriesTable(labels, summary).of(bulletins);
        WorkbookCharts charts = new WorkbookCharts(labels, weeks, series);
        List<Section> sections = new ArrayList<>(new WorkbookOverview(labels, weeks).of(title));
        sections.add(Section.of("bulletins", labels.text("workbook.bulletins"), rows(bulletins)));
        sections.add(Section.of(
                "figures", labels.text("workbook.figures"), new FigureTable(labels).ofAll(weeks.inOrderOfSeries())));
        Table changes = new ChangeTable(labels)
                .of(weeks.series().stream()
                        .map(one -> new ChangeTable.Course(one.before(), one.bulletins()))
                        .toList());
        if (!changes.rows().isEmpty()) {
            sections.add(Section.of("changes", labels.text("workbook.changes"), changes));
        }
        Map<SeriesWeeks, Table> companions = companions(weeks);
        List<Block> own = charts.all();
        List<Block> drawn = new ArrayList<>(own);
        companions.forEach((one, table) -> drawn.addAll(charts.of(one, table)));
        if (!drawn.isEmpty()) {
            sections.add(new Section("charts", labels.text("workbook.charts"), drawn));
        }
        if (!own.isEmpty()) {
            sections.add(Section.of("series", labels.text("workbook.series"), series));
        }
        companions.forEach(
                (one, table) -> sections.add(Section.of(one.series().id(), labels.seriesTitle(one.series()), table)));
        alerts(weeks).ifPresent(sections::add);
        pictures(weeks.inOrderOfSeries()).ifPresent(sections::add);
        sections.addAll(new WorkbookGaps(labels).of(weeks));
        sections.add(about(weeks, own.isEmpty() ? List.of() : chartFacts(bulletins)));
        return sections.stream().map(new SeriesLinks(weeks)::in).toList();
    }

    private Map<SeriesWeeks, Table> companions(ExportedWeeks weeks) {
        Map<SeriesWeeks, Table> tables = new LinkedHashMap<>();
        weeks.companions()
                .forEach(one ->
                        tables.put(one, leading(new CompanionTables(labels).whole(one.series(), one.bulletins()))));
        return tables;
    }

    /** A row a number, of whatever series. */
    private Optional<Section> alerts(ExportedWeeks weeks) {
        List<AlertTable.Row> alerts = AlertTable.Row.of(weeks.inOrderOfSeries()).toList();
        return alerts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of("alerts", labels.text("alerts.title"), new AlertTable(labels).byNumber(alerts)));
    }

    /** A sheet of pictures by week; none where there are no pictures. */
    private Optional<Section> pictures(List<Bulletin> bulletins) {
        BulletinPictures wanted = pictures;
        if (wanted == null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            wanted.of(bulletin).ifPresent(found -> {
                blocks.add(Prose.of(labels.fullName(bulletin.edition())));
                blocks.add(found);
            });
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("pictures", labels.text("show.pictures"), blocks));
    }

    private Table rows(List<Bulletin> bulletins) {
        ListReport list = new ListReport(labels);
        List<ListReport.Row> rows = bulletins.stream()
                .<ListReport.Row>map(ListReport.Row.Loaded::new)
                .toList();
        List<String> columns = new ArrayList<>(list.filledColumns(rows));
        columns.removeAll(List.of("status", "url", "file"));
        return leading(list.table(rows, columns));
    }

    private static Table leading(Table weeks) {
        return weeks.mapColumns(column -> column.id().equals("week") ? column.leadingTo("figures", "week") : column);
    }

    /** What the data of charts say to those who read them. */
    private List<Fact> chartFacts(List<Bulletin> bulletins) {
        Fact gaps = fact("workbook.gaps");
        return SeriesTable.cuts(bulletins)
                ? List.of(
                        gaps,
                        new Fact(
                                labels.text("workbook.charts"),
                                Cell.text(labels.text("workbook.charts.cut", String.valueOf(SeriesTable.MOST_WEEKS)))))
                : List.of(gaps);
    }

    private Section about(ExportedWeeks weeks, List<Fact> charts) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(labels.text("workbook.program"), Cell.text(program)),
                new Fact(labels.text("workbook.range"), Cell.text(ranges(weeks))),
                fact("workbook.method"),
                fact("workbook.signs")));
        facts.addAll(charts);
        if (weeks.series().stream()
                .flatMap(one -> weeks.gapsOf(one).stream())
                .anyMatch(week -> week.status() == Status.MISSING)) {
            facts.add(fact("workbook.missing"));
        }
        Table sources = new SourceTable(labels).of(weeks.inOrderOfSeries());
        return Section.of(
                "about",
                labels.text("workbook.about"),
                new Facts(facts),
                sources.mapColumns(
                        column -> column.id().equals("week") ? column.leadingTo("bulletins", "week") : column));
    }

    private String ranges(ExportedWeeks weeks) {
        return weeks.series().stream()
                .map(one -> SummaryReport.range(one.summary()))
                .collect(Collectors.joining(labels.text("digest.join")));
    }

    private Fact fact(String key) {
        return new Fact(labels.text(key), Cell.text(labels.text(key + ".text")));
    }
}
