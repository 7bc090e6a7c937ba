package dev.zhoubao.report;

import dev.zhoubao.analysis.MetricSummary;
import dev.zhoubao.analysis.Summary;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Facts.Fact;
import java.util.ArrayList;
import java.util.List;

/** The workbook of some weeks: Overview, Bulletins, Figures, Changes, About. */
public final class WorkbookReport {

    private final Labels labels;
    private final String program;

    /** @param program name and version, as printed in the workbook */
    public WorkbookReport(Labels labels, String program) {
        this.labels = labels;
        this.program = program;
    }

    /** @param bulletins the weeks, in order */
    public Report of(List<Bulletin> bulletins) {
        Summary summary = Summary.of(bulletins);
        Table rows = rows(bulletins);
        return new Report(
                "workbook",
                labels.text("workbook.title", SummaryReport.range(summary)),
                List.of(
                        overview(summary, rows),
                        Section.of("bulletins", labels.text("workbook.bulletins"), rows),
                        Section.of(
                                "figures", labels.text("workbook.figures"), new FigureTable(labels).ofAll(bulletins)),
                        Section.of("changes", labels.text("workbook.changes"), new ChangeTable(labels).of(bulletins)),
                        about(summary)),
                SummaryData.of(summary));
    }

    private Table rows(List<Bulletin> bulletins) {
        ListReport list = new ListReport(labels);
        List<ListReport.Row> rows = bulletins.stream()
                .<ListReport.Row>map(ListReport.Row.Loaded::new)
                .toList();
        List<String> columns = new ArrayList<>(list.filledColumns(rows));
        columns.removeAll(List.of("status", "url"));
        return list.of(rows, columns).mainTable().orElseThrow();
    }

    private Section overview(Summary summary, Table rows) {
        SummaryReport report = new SummaryReport(labels);
        List<String> series = summary.metrics().stream()
                .map(MetricSummary::metric)
                .filter(metric -> metric.unit().isSummable())
                .map(Metric::id)
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(
                report.coverage(summary),
                report.figures(summary).titled(labels.text("summary.figures")),
                report.shares(summary).titled(labels.text("summary.shares"))));
        if (!series.isEmpty()) {
            blocks.add(new Chart(labels.text("workbook.chart"), rows, "week", series));
        }
        return new Section("overview", labels.text("workbook.overview"), blocks);
    }

    private Section about(Summary summary) {
        Facts facts = new Facts(List.of(
                new Fact(labels.text("workbook.program"), Cell.text(program)),
                new Fact(labels.text("workbook.range"), Cell.text(SummaryReport.range(summary))),
                new Fact(labels.text("workbook.method"), Cell.text(labels.text("workbook.method.text")))));
        return Section.of(
                "about", labels.text("workbook.about"), facts, new SourceTable(labels).of(summary.bulletins()));
    }
}
