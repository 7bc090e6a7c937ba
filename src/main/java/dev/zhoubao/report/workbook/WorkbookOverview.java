package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.Extreme;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.report.digest.DigestHeadline;
import dev.zhoubao.report.summary.MetricColumn;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.table.PercentageCells;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The first sheet of a workbook: the summary, with each metric's course in a cell and ways into the other sheets. */
final class WorkbookOverview {

    private final Labels labels;
    private final SummaryReport report;
    private final ChangeCells changes;

    WorkbookOverview(Labels labels) {
        this.labels = labels;
        this.report = new SummaryReport(labels);
        this.changes = new ChangeCells(labels);
    }

    List<Block> of(String title, Summary summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(List.of(Cell.text(title, Tone.STRONG))));
        blocks.add(report.coverage(summary));
        blocks.add(new DigestHeadline(labels).of(summary));
        if (!summary.metrics().isEmpty()) {
            blocks.add(figures(summary));
        }
        if (!summary.shares().isEmpty()) {
            blocks.add(shares(summary));
        }
        return blocks;
    }

    /** The summary's figures, with unit, course, and whether the change is good. */
    private Table figures(Summary summary) {
        Column direction = changes.direction();
        List<MetricColumn> columns = new ArrayList<>();
        for (MetricColumn plain : report.columns(summary)) {
            columns.add(dressed(plain, direction));
            if (plain.column().id().equals("name")) {
                columns.add(new MetricColumn(
                        Column.text("unit", labels.text("unit")),
                        metric -> Cell.text(labels.unit(metric.metric().unit()))));
                columns.add(new MetricColumn(
                        Column.text("course", labels.text("workbook.course")).drawing("series"),
                        metric -> Cell.absent()));
            }
        }
        columns.add(new MetricColumn(direction, metric -> changes.verdict(metric.overall())));
        return MetricColumn.table("summary", labels.text("summary.figures"), columns, summary.metrics());
    }

    /** In a workbook every column of a table needs a name of its own. */
    private MetricColumn dressed(MetricColumn plain, Column direction) {
        return switch (plain.column().id()) {
            case "metric" -> plain.mapColumn(column -> column.leadingTo("figures", "metric"));
            case "min_week" -> leadingToFirst(plain, "workbook.minWeek", MetricSummary::minimum);
            case "max_week" -> leadingToFirst(plain, "workbook.maxWeek", MetricSummary::maximum);
            case "total", "min", "max", "mean", "median", "first", "last" ->
                new MetricColumn(
                        plain.column(),
                        metric -> PercentageCells.in(
                                metric.metric().unit(), plain.cell().apply(metric)));
            case "change", "percent" -> plain.mapColumn(column -> column.tonedBy(direction));
            default -> plain;
        };
    }

    /** Of several weeks the first is where the cell leads. */
    private MetricColumn leadingToFirst(MetricColumn plain, String label, Function<MetricSummary, Extreme> extreme) {
        return new MetricColumn(
                plain.column().labelled(labels.text(label)).leadingTo("bulletins", "week"),
                metric -> Cell.coded(
                        extreme.apply(metric).weeks().get(0).name(),
                        plain.cell().apply(metric).words()));
    }

    private Table shares(Summary summary) {
        return report.shares(summary)
                .mapColumns(column -> switch (column.id()) {
                    case "part_name" -> column.labelled(labels.text("workbook.partName"));
                    case "whole_name" -> column.labelled(labels.text("workbook.wholeName"));
                    default -> column;
                })
                .titled(labels.text("summary.shares"));
    }
}
