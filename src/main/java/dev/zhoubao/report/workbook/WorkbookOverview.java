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
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.digest.DigestHeadline;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.table.Changes;
import dev.zhoubao.report.table.Percentages;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The first sheet of a workbook: the summary, with each metric's course in a cell and ways into the other sheets. */
final class WorkbookOverview {

    /** Behind metric and name; in the plain summary the count of weeks stands there. */
    private static final int UNIT = 2;

    private static final int MIN_WEEK = 5;
    private static final int MAX_WEEK = 7;

    private final Labels labels;
    private final SummaryReport report;
    private final Changes changes;

    WorkbookOverview(Labels labels) {
        this.labels = labels;
        this.report = new SummaryReport(labels);
        this.changes = new Changes(labels);
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
        Table plain = report.figures(summary);
        Column direction = changes.direction();
        List<Column> columns = new ArrayList<>(
                plain.mapColumns(column -> dressed(column, direction)).columns());
        columns.add(UNIT, Column.text("unit", labels.text("unit")));
        columns.add(
                UNIT + 1, Column.text("course", labels.text("workbook.course")).drawing("series"));
        columns.add(direction);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < plain.rows().size(); i++) {
            rows.add(row(plain.rows().get(i), summary.metrics().get(i)));
        }
        return new Table("summary", labels.text("summary.figures"), columns, rows);
    }

    private List<Cell> row(List<Cell> plain, MetricSummary metric) {
        Unit unit = metric.metric().unit();
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            row.add(i == UNIT ? plain.get(i) : Percentages.in(unit, plain.get(i)));
        }
        row.set(MIN_WEEK, first(row.get(MIN_WEEK), metric.minimum()));
        row.set(MAX_WEEK, first(row.get(MAX_WEEK), metric.maximum()));
        row.add(UNIT, Cell.text(labels.unit(unit)));
        row.add(UNIT + 1, Cell.ABSENT);
        row.add(changes.verdict(metric.overall()));
        return row;
    }

    /** Of several weeks the first is where the cell leads. */
    private static Cell first(Cell weeks, Extreme extreme) {
        return weeks instanceof Cell.Text text
                ? new Cell.Text(text.text(), text.tone(), extreme.weeks().get(0).name())
                : weeks;
    }

    /** In a workbook every column of a table needs a name of its own. */
    private Column dressed(Column column, Column direction) {
        return switch (column.id()) {
            case "metric" -> column.leadingTo("figures", "metric");
            case "min_week" -> column.labelled(labels.text("workbook.minWeek")).leadingTo("bulletins", "week");
            case "max_week" -> column.labelled(labels.text("workbook.maxWeek")).leadingTo("bulletins", "week");
            case "change", "percent" -> column.tonedBy(direction);
            default -> column;
        };
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
