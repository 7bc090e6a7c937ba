package dev.zhoubao.report.notes;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.table.TermTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The catalogue of metrics with their terms in both languages, and which loaded weeks have each. */
public record MetricsReport(Labels labels) {

    /** @param weeks the loaded weeks, in order */
    public Report of(List<LoadedWeek> weeks) {
        List<Column> columns = List.of(
                Column.text("id", labels.text("metrics.id")),
                Column.text("english", labels.text("metrics.english")),
                Column.text("chinese", labels.text("metrics.chinese")),
                Column.text("unit", labels.text("unit")).asExtra(),
                Column.text("good", labels.text("metrics.good")).asExtra(),
                Column.text("part_of", labels.text("metrics.whole")).asExtra(),
                Column.number("weeks", labels.text("metrics.weeks")),
                Column.text("first", labels.text("metrics.from")).asExtra(),
                Column.text("last", labels.text("metrics.to")).asExtra());
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        Map<Metric, List<String>> giving = new TreeMap<>();
        weeks.forEach(week -> week.best()
                .figures()
                .keySet()
                .forEach(metric -> giving.computeIfAbsent(metric, first -> new ArrayList<>())
                        .add(week.edition().name())));
        Metric.all().forEach(metric -> {
            List<String> having = giving.getOrDefault(metric, List.of());
            rows.add(row(metric, having));
            data.add(data(metric, having));
        });
        return new Report(
                "metrics",
                labels.text("metrics.title"),
                List.of(
                        Section.of("metrics", "", new Table("metrics", "", columns, rows)),
                        Section.of("terms", labels.text("terms.title"), new TermTable(labels).table())),
                data);
    }

    private List<Cell> row(Metric metric, List<String> weeks) {
        return List.of(
                Cell.text(metric.id()),
                Cell.text(metric.english()),
                Cell.text(metric.chinese()),
                Cell.coded(metric.unit().chinese(), labels.unit(metric.unit())),
                Cell.coded(good(metric), labels.text("metrics.good." + good(metric))),
                Cell.orAbsent(metric.whole().map(whole -> Cell.coded(whole.id(), labels.metric(whole)))),
                Cell.number(weeks.size()),
                Cell.textOf(weeks.isEmpty() ? null : weeks.get(0)),
                Cell.textOf(weeks.isEmpty() ? null : weeks.get(weeks.size() - 1)));
    }

    private static Map<String, @Nullable Object> data(Metric metric, List<String> weeks) {
        return new JsonObject()
                .put("metric", metric.id())
                .put("en", metric.english())
                .put("zh", metric.chinese())
                .put("unit", metric.unit().chinese())
                .put("good", good(metric))
                .put("family", metric.family().toString())
                .put("part_of", metric.whole().map(Metric::id))
                .put("weeks", weeks)
                .map();
    }

    private static String good(Metric metric) {
        return switch (metric.goodDirection()) {
            case LOWER_IS_BETTER -> "lower";
            case HIGHER_IS_BETTER -> "higher";
            case NEITHER -> "neither";
        };
    }
}
