package dev.zhoubao.report;

import dev.zhoubao.analysis.Comparison;
import dev.zhoubao.analysis.FigureChange;
import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.List;

/** The figures of each week against the week before it in the list. */
final class ChangeTable {

    private final Labels labels;
    private final Changes changes;

    ChangeTable(Labels labels) {
        this.labels = labels;
        this.changes = new Changes(labels);
    }

    Table of(List<Bulletin> bulletins) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("before", labels.text("changes.before")),
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")).asExtra(),
                Column.number("from", labels.text("diff.from")),
                Column.number("to", labels.text("diff.to")),
                Column.number("change", labels.text("diff.change")),
                Column.number("percent", labels.text("diff.percent")),
                Column.text("direction", labels.text("diff.verdict")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i < bulletins.size(); i++) {
            Bulletin before = bulletins.get(i - 1);
            Bulletin week = bulletins.get(i);
            for (FigureChange change : Comparison.figures(before, week)) {
                rows.add(row(before, week, change));
            }
        }
        return new Table("changes", "", columns, rows);
    }

    private List<Cell> row(Bulletin before, Bulletin week, FigureChange change) {
        return List.of(
                Cell.text(week.name()),
                Cell.text(before.name()),
                Cell.text(change.metric().id()),
                Cell.text(labels.metric(change.metric())),
                Changes.value(change.from()),
                Changes.value(change.to()),
                Changes.difference(change),
                Changes.percent(change),
                changes.verdict(change));
    }
}
