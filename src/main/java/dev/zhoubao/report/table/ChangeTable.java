package dev.zhoubao.report.table;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of each week against the week before it in the list, and why there is no change where there is none. */
public final class ChangeTable {

    private final Labels labels;
    private final ChangeCells changes;

    private record Step(Bulletin before, Bulletin week, long weeksApart, boolean outside, FigureChange change) {}

    public ChangeTable(Labels labels) {
        this.labels = labels;
        this.changes = new ChangeCells(labels);
    }

    /**
     * The weeks of a series.
     *
     * @param outside the bulletin before the first one, which is not among them
     * @param bulletins in order
     */
    public record Course(Optional<Bulletin> outside, List<Bulletin> bulletins) {}

    /** @param series several, one after the other, at least one */
    public Table of(List<Course> series) {
        Column direction = changes.direction();
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")).leadingTo("bulletins", "week"),
                Column.text("before", labels.text("changes.before")).leadingTo("bulletins", "week"),
                Column.number("weeks_apart", labels.text("changes.apart")),
                Column.text("name", labels.text("metric")),
                Column.text("unit", labels.text("unit")),
                Column.number("from", labels.text("diff.from")),
                Column.number("to", labels.text("diff.to")),
                Column.number("change", labels.text("diff.change")).tonedBy(direction),
                Column.number("percent", labels.text("diff.percent")).tonedBy(direction),
                direction,
                Column.text("note", labels.text("changes.note")));
        return new Table(
                "changes",
                "",
                columns,
                new LazyRows<>(
                        series.stream().flatMap(one -> steps(one).stream()).toList(), this::row));
    }

    private static List<Step> steps(Course course) {
        List<Bulletin> weeks = Stream.concat(course.outside().stream(), course.bulletins().stream())
                .toList();
        CalendarWeeks calendar = CalendarWeeks.of(weeks);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < weeks.size(); i++) {
            Bulletin before = weeks.get(i - 1);
            Bulletin week = weeks.get(i);
            long apart = calendar.apart(before, week);
            boolean other = i == 1 && course.outside().isPresent();
            Comparison.figures(before, week).forEach(change -> steps.add(new Step(before, week, apart, other, change)));
        }
        return steps;
    }

    private List<Cell> row(Step step) {
        FigureChange change = step.change();
        return List.of(
                Cell.text(step.week().name()),
                Cell.text(step.before().name()),
                Cell.number(step.weeksApart()),
                Cell.text(labels.metric(change.metric())),
                Cell.text(labels.unit(change.metric().unit())),
                ChangeCells.value(change.from()),
                ChangeCells.value(change.to()),
                Cell.derived(ChangeCells.difference(change), new Formula.Difference("to", "from")),
                ChangeCells.ratio(change, "from"),
                changes.verdict(change),
                note(step));
    }

    private Cell note(Step step) {
        String before = step.before().name();
        Cell obstacle = changes.obstacle(step.change(), before, step.week().name());
        return obstacle.equals(Cell.absent()) && step.outside()
                ? Cell.text(labels.text("changes.outside", before))
                : obstacle;
    }
}
