package dev.zhoubao.report.diff;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.comparison.LevelChange;
import dev.zhoubao.analysis.comparison.TextChange;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed between two bulletins. Equal rows are counted; they are listed only on demand. */
public final class DiffReport {

    private final Labels labels;
    private final ChangeCells changes;

    public DiffReport(Labels labels) {
        this.labels = labels;
        this.changes = new ChangeCells(labels);
    }

    /** The changes alone. */
    public Report of(Comparison comparison) {
        List<FigureChange> changed =
                comparison.figures().stream().filter(change -> !change.same()).toList();
        return report(comparison, changed);
    }

    /** The changes and what stayed the same. */
    public Report withEqual(Comparison comparison) {
        return report(comparison, comparison.figures());
    }

    private Report report(Comparison comparison, List<FigureChange> listed) {
        List<Section> sections = new ArrayList<>();
        sections.add(weeks(comparison));
        sections.add(figures(comparison, listed));
        sections.add(text(comparison));
        if (!comparison.linksRemoved().isEmpty() || !comparison.linksAdded().isEmpty()) {
            sections.add(Section.of("links", labels.text("diff.links"), links(comparison)));
        }
        if (!comparison.alertsAdded().isEmpty()) {
            sections.add(Section.of(
                    "alerts",
                    labels.text("diff.alerts"),
                    new AlertTable(labels).of(comparison.to(), comparison.alertsAdded())));
        }
        return new Report(
                "diff",
                labels.text(
                        "diff.title", comparison.from().name(), comparison.to().name()),
                sections,
                DiffData.of(comparison));
    }

    private Section weeks(Comparison comparison) {
        Facts facts = facts(comparison);
        return labels.longIssues(Stream.of(comparison.from(), comparison.to()).map(Bulletin::edition))
                .map(unequal -> Section.of("weeks", "", facts, Prose.of(unequal)))
                .orElseGet(() -> Section.of("weeks", "", facts));
    }

    private Facts facts(Comparison comparison) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        labels.text("diff.from"),
                        Cell.text(labels.fullName(comparison.from().edition()))),
                new Fact(
                        labels.text("diff.to"),
                        Cell.text(labels.fullName(comparison.to().edition()))),
                new Fact(labels.text("changes.apart"), Cell.number(Math.abs(comparison.weeksApart())))));
        LevelChange grade = comparison.grade();
        LevelChange threat = comparison.threat();
        boolean graded = grade.from() != null || grade.to() != null;
        if (graded || (threat.isEmpty() && comparison.to().series().isMain())) {
            facts.add(new Fact(
                    labels.text("grade"),
                    graded ? change(grade(grade.from()), grade(grade.to()), grade.verdict()) : Cell.absent()));
        }
        if (!threat.isEmpty()) {
            facts.add(new Fact(
                    labels.text("vulnerabilityGrade"),
                    change(grade(threat.from()), grade(threat.to()), threat.verdict())));
        }
        return new Facts(facts);
    }

    private Cell change(String from, String to, Optional<Verdict> verdict) {
        if (from.equals(to)) {
            return Cell.text(labels.text("diff.grade.same", from));
        }
        return Cell.text(
                verdict.map(judged -> labels.text("diff.grade.changed", from, to, labels.verdict(judged)))
                        .orElseGet(() -> labels.text("diff.grade.unknown", from, to)),
                ChangeCells.tone(verdict));
    }

    private String grade(@Nullable Level grade) {
        return Optional.ofNullable(grade).map(labels::grade).orElse(labels.text("none"));
    }

    private Section figures(Comparison comparison, List<FigureChange> listed) {
        long equal = comparison.figures().stream().filter(FigureChange::same).count();
        List<Block> blocks = new ArrayList<>(List.of(table(comparison, listed)));
        if (listed.isEmpty()) {
            blocks.add(Prose.of(labels.text(equal == 0 ? "diff.figures.absent" : "diff.figures.same")));
        }
        changes.obstacles(listed, comparison.from().name(), comparison.to().name())
                .ifPresent(blocks::add);
        if (listed.stream().anyMatch(change -> change.metric().unit() == Unit.PERCENT)) {
            blocks.add(Prose.of(labels.text("diff.points")));
        }
        if (equal > 0) {
            blocks.add(new Facts(List.of(new Fact(labels.text("diff.equal.figures"), Cell.number(equal)))));
        }
        return new Section("figures", labels.text("diff.figures"), blocks);
    }

    private Table table(Comparison comparison, List<FigureChange> listed) {
        String from = comparison.from().name();
        String to = comparison.to().name();
        List<Column> columns = new ArrayList<>(changes.columns(from, to));
        columns.add(Column.text("note", labels.text("changes.note")).asData());
        columns.add(Column.number("weeks_apart", labels.text("changes.apart")).asData());
        Cell apart = Cell.number(Math.abs(comparison.weeksApart()));
        List<List<Cell>> rows = listed.stream()
                .map(change -> Stream.concat(
                                changes.row(change).stream(), Stream.of(changes.obstacle(change, from, to), apart))
                        .toList())
                .toList();
        return new Table("figures", "", columns, rows);
    }

    private Section text(Comparison comparison) {
        List<Cell> lines =
                comparison.text().changes().stream().map(DiffReport::marked).toList();
        Block body = lines.isEmpty() ? Prose.of(labels.text("diff.text.none")) : new Prose(lines);
        List<Block> blocks = new ArrayList<>(List.of(body));
        if (comparison.text().equal() > 0) {
            blocks.add(new Facts(List.of(new Fact(
                    labels.text("diff.equal.sentences"),
                    Cell.number(comparison.text().equal())))));
        }
        return new Section("text", labels.text("diff.text"), blocks);
    }

    private static Cell marked(TextChange change) {
        if (change instanceof TextChange.Removed removed) {
            return new Cell.Marked(List.of(new Run(removed.sentence(), Mark.REMOVED)));
        }
        if (change instanceof TextChange.Added added) {
            return new Cell.Marked(List.of(new Run(added.sentence(), Mark.ADDED)));
        }
        return new Cell.Marked(((TextChange.Reworded) change)
                .pieces().stream()
                        .map(piece -> new Run(piece.text(), mark(piece.kind())))
                        .toList());
    }

    private static Mark mark(TextChange.Kind kind) {
        return switch (kind) {
            case BOTH -> Mark.KEPT;
            case ONLY_FIRST -> Mark.REMOVED;
            case ONLY_SECOND -> Mark.ADDED;
        };
    }

    private Table links(Comparison comparison) {
        List<List<Cell>> rows = new ArrayList<>();
        comparison.linksRemoved().forEach(link -> rows.add(row(labels.text("diff.removed"), link)));
        comparison.linksAdded().forEach(link -> rows.add(row(labels.text("diff.added"), link)));
        List<Column> columns = List.of(
                Column.text("change", labels.text("diff.link")),
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.text("url", labels.text("url")).asExtra());
        return new Table("links", "", columns, rows);
    }

    private static List<Cell> row(String change, ArticleLink link) {
        return List.of(
                Cell.text(change),
                Cell.text(link.edition().name()),
                Cell.dayOf(link.edition().start()),
                Cell.dayOf(link.edition().end()),
                Cell.addressOf(link.url()));
    }
}
