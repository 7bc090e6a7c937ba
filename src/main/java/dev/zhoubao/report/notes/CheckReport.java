package dev.zhoubao.report.notes;

import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What looks wrong in the data, the worst first. */
public record CheckReport(Labels labels) {

    public Report of(List<Finding> findings) {
        List<Column> columns = List.of(
                Column.text("severity", labels.text("problems.severity")),
                Column.text("week", labels.text("week")),
                Column.text("check", labels.text("check.check")).asData(),
                Column.text("message", labels.text("check.message")),
                Column.number("line", labels.text("line")).asExtra(),
                Column.text("evidence", labels.text("evidence")).asExtra(),
                Column.text("file", labels.text("file")).asExtra());
        Table table = new Table(
                "findings", "", columns, findings.stream().map(this::row).toList());
        return new Report(
                "check",
                labels.text("check.title"),
                List.of(Section.of("findings", "", table, labels.text("check.none"))),
                findings.stream().map(this::data).toList());
    }

    private List<Cell> row(Finding finding) {
        return List.of(
                severity(labels, finding.severity()),
                Cell.text(finding.edition().name()),
                Cell.text(finding.check()),
                Cell.text(labels.finding(finding)),
                new Places(labels).cell(finding.locator(), finding.line()),
                Cell.textOf(finding.text()),
                Cell.textOf(finding.file()));
    }

    static Cell severity(Labels labels, Severity severity) {
        Tone tone = severity == Severity.INFO ? Tone.FAINT : Tone.BAD;
        return Cell.coded(severity.toString(), labels.severity(severity), tone);
    }

    private Map<String, @Nullable Object> data(Finding finding) {
        return new JsonObject()
                .put("severity", finding.severity().toString())
                .put("week", finding.edition().name())
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
