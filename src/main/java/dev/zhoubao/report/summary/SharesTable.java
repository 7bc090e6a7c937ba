package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The metrics that are parts of others, a row each: their totals over the weeks that give both, and the share. */
public record SharesTable(Labels labels) {

    public Table of(Summary summary) {
        List<Column> columns = List.of(
                Column.text("part", labels.text("summary.part")),
                Column.text("part_name", labels.text("summary.partName")).asData(),
                Column.text("whole", labels.text("summary.whole")),
                Column.text("whole_name", labels.text("summary.wholeName")).asData(),
                Column.number("part_total", labels.text("summary.partTotal")),
                Column.number("whole_total", labels.text("summary.wholeTotal")),
                Column.number("weeks", labels.text("summary.count")),
                Column.number("share", labels.text("summary.share")));
        return new Table(
                "shares", "", columns, summary.shares().stream().map(this::row).toList());
    }

    private List<Cell> row(Share share) {
        return List.of(
                labels.metricCell(share.part()),
                Cell.text(labels.metric(share.part())),
                labels.metricCell(share.whole()),
                Cell.text(labels.metric(share.whole())),
                total(share.partTotal(), share.part(), share.whole()),
                total(share.wholeTotal(), share.whole(), share.part()),
                Cell.derived(
                        Cell.number(share.weeks()),
                        new Formula.CountBeside(
                                "bulletins", share.part().id(), share.whole().id())),
                Cell.orAbsent(share.percent().map(percent -> share(share, percent))));
    }

    private static Cell total(BigDecimal total, Metric metric, Metric beside) {
        return Cell.derived(Cell.number(total), new Formula.SumBeside("bulletins", metric.id(), beside.id()));
    }

    private static Cell share(Share share, BigDecimal percent) {
        return new Cell.Derived(
                new Cell.Percent(percent, false, Tone.NEUTRAL),
                Ratio.exactPercent(share.partTotal(), share.wholeTotal()),
                Optional.of(new Formula.Quotient("part_total", "whole_total")));
    }
}
