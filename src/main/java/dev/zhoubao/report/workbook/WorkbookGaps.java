package dev.zhoubao.report.workbook;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.notes.ProblemsReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.table.GapArticle;
import dev.zhoubao.report.weeks.GapsReport;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheets of what is not there: weeks without a full copy, and what was not understood of the documents. */
record WorkbookGaps(Labels labels) {

    /** Without a sheet that would be empty. */
    List<Section> of(ExportedWeeks weeks) {
        return Stream.of(
                        section("gaps", "workbook.missing", gaps(weeks)),
                        section("problems", "problems.title", problems(weeks)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> section(String id, String title, Optional<Table> table) {
        return table.map(found -> Section.of(id, labels.text(title), found));
    }

    private Optional<Table> gaps(ExportedWeeks weeks) {
        List<KnownWeek> inside = weeks.series().stream()
                .flatMap(series -> weeks.gapsOf(series).stream())
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : new GapsReport(labels).of(inside).mainTable().map(table -> withArticles(table.shown(), inside));
    }

    /** In place of addresses, which no column is wide enough for; a missing week is known from nowhere. */
    private Table withArticles(Table table, List<KnownWeek> weeks) {
        GapArticle article = new GapArticle(labels);
        int address = table.indexOf("url");
        int from = table.indexOf("known_from");
        return new Table(
                table.id(),
                table.title(),
                replaced(table.columns(), address, article.column()),
                IntStream.range(0, weeks.size())
                        .mapToObj(i -> {
                            KnownWeek week = weeks.get(i);
                            List<Cell> row = replaced(table.rows().get(i), address, article.of(week));
                            return week.status() == Status.MISSING ? replaced(row, from, Cell.absent()) : row;
                        })
                        .toList());
    }

    private static <T> List<T> replaced(List<T> values, int place, T value) {
        List<T> others = new ArrayList<>(values);
        others.set(place, value);
        return others;
    }

    private Optional<Table> problems(ExportedWeeks weeks) {
        return weeks.problems().isEmpty()
                ? Optional.empty()
                : new ProblemsReport(labels).of(weeks.problems()).mainTable();
    }
}
