package dev.zhoubao.report;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.model.ThreatRating;
import dev.zhoubao.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The figures of bulletins, a row each, with the sentence behind each. */
final class FigureTable {

    private final Labels labels;
    private final PrintedChanges printed;

    FigureTable(Labels labels) {
        this.labels = labels;
        this.printed = new PrintedChanges(labels);
    }

    /** The figures of one bulletin, without evidence; with the changes it prints, if it prints any. */
    Table plain(Bulletin bulletin) {
        boolean withChanges = PrintedChanges.in(bulletin);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit"))));
        if (withChanges) {
            columns.add(Column.number("printed_change", labels.text("printed.change")));
        }
        return new Table(
                "figures",
                "",
                columns,
                bulletin.figures().values().stream()
                        .map(figure -> facts(figure, withChanges))
                        .toList());
    }

    /** The figures of one bulletin, each with its sentence. */
    Table withEvidence(Bulletin bulletin) {
        boolean withChanges = PrintedChanges.in(bulletin);
        List<Column> columns = new ArrayList<>(plain(bulletin).columns());
        columns.add(Column.number("line", labels.text("line")));
        columns.add(Column.text("evidence", labels.text("evidence")));
        return new Table(
                "figures",
                "",
                columns,
                bulletin.figures().values().stream()
                        .map(figure -> factsAndEvidence(figure, withChanges))
                        .toList());
    }

    /** The grades and figures of several bulletins, each row with week, sentence and document. */
    Table ofAll(List<Bulletin> bulletins) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.number("line", labels.text("line")),
                Column.text("evidence", labels.text("evidence")),
                Column.text("file", labels.text("file")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            Rating rating = bulletin.rating();
            if (rating != null) {
                Grade grade = rating.grade();
                rows.add(grade(bulletin, "grade", grade.chinese(), labels.grade(grade), rating.evidence()));
            }
            ThreatRating threat = bulletin.threat();
            if (threat != null) {
                ThreatLevel level = threat.level();
                rows.add(grade(
                        bulletin,
                        "vulnerability-grade",
                        level.chinese(),
                        labels.threatLevel(level),
                        threat.evidence()));
            }
            bulletin.figures().values().forEach(figure -> rows.add(row(bulletin, factsAndEvidence(figure, false))));
        }
        return new Table("figures", "", columns, rows);
    }

    private List<Cell> grade(Bulletin bulletin, String id, String code, String words, Evidence evidence) {
        String name = labels.text(id.equals("grade") ? "grade" : "vulnerabilityGrade");
        return row(
                bulletin,
                List.of(
                        Cell.text(id),
                        Cell.text(name),
                        Cell.coded(code, words),
                        Cell.ABSENT,
                        Cell.number(evidence.line()),
                        Cell.text(evidence.text())));
    }

    private static List<Cell> row(Bulletin bulletin, List<Cell> facts) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(bulletin.name()), Cell.dayOf(bulletin.edition().start())));
        row.addAll(facts);
        row.add(Cell.text(bulletin.source().file()));
        return row;
    }

    private Cell unit(Unit unit) {
        return Cell.coded(unit.chinese(), labels.unit(unit));
    }

    private List<Cell> factsAndEvidence(Figure figure, boolean withChange) {
        List<Cell> row = new ArrayList<>(facts(figure, withChange));
        row.add(Cell.number(figure.evidence().line()));
        row.add(Cell.text(figure.evidence().text()));
        return row;
    }

    private List<Cell> facts(Figure figure, boolean withChange) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(figure.metric().id()),
                Cell.text(labels.metric(figure.metric())),
                Cell.number(figure.value().decimal()),
                unit(figure.metric().unit())));
        if (withChange) {
            row.add(printed.cell(figure));
        }
        return row;
    }
}
