package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.words.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The terms beside the metrics' names, in both languages: grades as the bulletins print them, statuses, units. */
public record TermTable(Labels labels) {

    private static final Labels ENGLISH = new Labels(Lang.EN);
    private static final Labels CHINESE = new Labels(Lang.ZH);

    public Table table() {
        List<Column> columns = List.of(
                Column.text("kind", labels.text("terms.kind")),
                Column.text("english", labels.text("metrics.english")),
                Column.text("chinese", labels.text("metrics.chinese")));
        return new Table(
                "terms",
                "",
                columns,
                Stream.of(grades(), threatLevels(), statuses(), units())
                        .flatMap(rows -> rows)
                        .toList());
    }

    private Stream<List<Cell>> grades() {
        return Arrays.stream(Grade.values()).map(grade -> row("grade", grade.english(), grade.chinese()));
    }

    private Stream<List<Cell>> threatLevels() {
        return Arrays.stream(ThreatLevel.values())
                .map(level -> row("vulnerabilityGrade", level.english(), level.chinese()));
    }

    private Stream<List<Cell>> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> row("status", ENGLISH.status(status), CHINESE.status(status)));
    }

    private Stream<List<Cell>> units() {
        return Arrays.stream(Unit.values()).map(unit -> row("unit", unit.english(), unit.chinese()));
    }

    private List<Cell> row(String kind, String english, String chinese) {
        return List.of(Cell.text(labels.text(kind)), Cell.text(english), Cell.text(chinese));
    }
}
