package dev.zhoubao.report;

import dev.zhoubao.analysis.Finding;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What looks wrong in the data, the worst first. */
public final class CheckReport {

    private final Labels labels;

    public CheckReport(Labels labels) {
        this.labels = labels;
    }

    public Report of(List<Finding> findings) {
        List<Column> columns = List.of(
                Column.text("severity", labels.text("problems.severity")),
                Column.text("week", labels.text("week")),
                Column.text("check", labels.text("check.check")).asExtra(),
                Column.text("message", labels.text("check.message")),
                Column.number("line", labels.text("line")).asExtra(),
                Column.text("evidence", labels.text("evidence")).asExtra(),
                Column.text("file", labels.text("file")).asExtra());
        Table table = new Table(
                "findings", "", columns, findings.stream().map(CheckReport::row).toList());
        return new Report(
                "check",
                labels.text("check.title"),
                List.of(Section.of("findings", "", table)),
                findings.stream().map(CheckReport::data).toList());
    }

    private static List<Cell> row(Finding finding) {
        Evidence evidence = finding.evidence();
        return List.of(
                Cell.text(finding.severity().toString(), finding.severity() == Severity.INFO ? Tone.FAINT : Tone.BAD),
                Cell.text(finding.bulletin().name()),
                Cell.text(finding.check()),
                Cell.text(finding.message()),
                evidence == null ? Cell.ABSENT : Cell.number(evidence.line()),
                evidence == null ? Cell.ABSENT : Cell.text(evidence.text()),
                Cell.text(finding.bulletin().source().file()));
    }

    private static Map<String, @Nullable Object> data(Finding finding) {
        Evidence evidence = finding.evidence();
        return new Data()
                .put("severity", finding.severity().toString())
                .put("week", finding.bulletin().name())
                .put("check", finding.check())
                .put("message", finding.message())
                .put("file", finding.bulletin().source().file())
                .put("line", evidence == null ? null : evidence.line())
                .put("text", evidence == null ? null : evidence.text())
                .map();
    }
}
