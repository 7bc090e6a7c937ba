package dev.zhoubao.report.notes;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Problem;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What could not be read or understood: the worst first, then by file and line. */
public record ProblemsReport(Labels labels) {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .reversed()
            .thenComparing(Problem::file)
            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Of every document. */
    public Report of(List<Problem> problems) {
        return of(problems, "");
    }

    /** @param range whose documents they are of, as the user named it; empty for all */
    public Report of(List<Problem> unordered, String range) {
        List<Problem> problems = unordered.stream().sorted(ORDER).toList();
        List<Column> columns = List.of(
                Column.text("severity", labels.text("problems.severity")),
                Column.text("file", labels.text("file")),
                Column.number("line", labels.text("line")),
                Column.text("message", labels.text("problems.message")),
                Column.text("text", labels.text("problems.text")).asExtra());
        Table table = new Table(
                "problems", "", columns, problems.stream().map(this::row).toList());
        return new Report(
                "problems",
                labels.text("problems.title"),
                List.of(Section.of("problems", "", table, none(range))),
                problems.stream().map(ProblemsReport::data).toList());
    }

    private String none(String range) {
        return range.isEmpty() ? labels.text("problems.none") : labels.text("problems.none.within", range);
    }

    private List<Cell> row(Problem problem) {
        return List.of(
                CheckReport.severity(labels, problem.severity()),
                Cell.text(problem.file()),
                new Places(labels).cell(problem.locator(), problem.line()),
                Cell.text(labels.phrase(problem.phrase())),
                Cell.textOf(problem.text()));
    }

    private static Map<String, @Nullable Object> data(Problem problem) {
        return new JsonObject()
                .put("severity", problem.severity().toString())
                .put("file", problem.file())
                .put("line", problem.line())
                .putIfKnown("line_unit", Places.unit(problem.locator()))
                .put("message", problem.message())
                .put("text", problem.text())
                .map();
    }
}
