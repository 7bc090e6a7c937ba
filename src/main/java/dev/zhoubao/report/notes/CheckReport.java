package dev.zhoubao.report.notes;

import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What looks wrong in the data, the worst first. */
public record CheckReport(Labels labels) {

    /** The place of the column of series, where weeks of others than the main one are among the findings. */
    private static final int SERIES = 1;

    /** @param checked how many weeks were */
    public Report of(List<Finding> findings, int checked) {
        boolean several = findings.stream()
                .anyMatch(finding -> !finding.edition().series().isMain());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("severity", labels.text("problems.severity")),
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")).asSpare(),
                Column.text("check", labels.text("check.check")).asData(),
                Column.text("message", labels.text("check.message")),
                Column.number("line", labels.text("line")).asExtra(),
                Column.text("evidence", labels.text("evidence")).asExtra(),
                Column.text("file", labels.text("file")).asExtra()));
        if (several) {
            columns.add(SERIES, Column.text("series", labels.text("series")).asSpare());
        }
        Table table = new Table(
                "findings",
                "",
                columns,
                findings.stream().map(finding -> row(finding, several)).toList());
        return new Report(
                "check",
                labels.text("check.title"),
                List.of(Section.of(
                        "findings", "", table, labels.text(checked == 0 ? "check.none.loaded" : "check.none"))),
                findings.stream().map(this::data).toList());
    }

    private List<Cell> row(Finding finding, boolean several) {
        List<Cell> row = new ArrayList<>(List.of(
                severity(labels, finding.severity()),
                week(finding.edition()),
                Cell.dayOf(finding.edition().start()),
                Cell.text(finding.check()),
                Cell.text(labels.finding(finding)),
                new Places(labels).cell(finding.locator(), finding.line()),
                Cell.textOf(finding.text()),
                Cell.textOf(finding.file())));
        if (several) {
            Series series = finding.edition().series();
            row.add(SERIES, Cell.coded(series.id(), labels.series(series)));
        }
        return row;
    }

    /** A week that nothing numbers is known by its first day alone, which stands beside it. */
    private static Cell week(Edition edition) {
        return edition.week() == null ? Cell.coded(edition.name(), "–") : Cell.text(edition.name());
    }

    static Cell severity(Labels labels, Severity severity) {
        Tone tone = severity == Severity.INFO ? Tone.FAINT : Tone.BAD;
        return Cell.coded(severity.toString(), labels.severity(severity), tone);
    }

    private Map<String, @Nullable Object> data(Finding finding) {
        return new JsonObject()
                .put("severity", finding.severity().toString())
                .put("week", finding.edition().name())
                .put("series", finding.edition().series().id())
                .put("start", finding.edition().start())
                .put("check", finding.check())
                .put("message", labels.finding(finding))
                .put("details", finding.details())
                .put("file", finding.file())
                .put("line", finding.line())
                .putIfKnown("line_unit", Places.unit(finding.locator()))
                .put("text", finding.text())
                .map();
    }
}
