package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a chart shows, in a few sentences: how many values each series has, and between which bounds. */
public record ChartDescription(Labels labels) {

    public String of(Chart chart) {
        return of(chart, "chart.values");
    }

    /** Of a chart whose weeks are those alone that are loaded. */
    public String ofLoaded(Chart chart) {
        return of(chart, "chart.values.loaded");
    }

    private String of(Chart chart, String key) {
        List<String> sentences = new ArrayList<>();
        sentences.add(labels.text("chart.titled", chart.title()));
        for (String id : chart.series()) {
            sentences.add(series(chart, chart.table().indexOf(id), key));
        }
        return labels.sentences(sentences);
    }

    private String series(Chart chart, int column, String key) {
        Table table = chart.table();
        int category = table.indexOf(chart.category());
        String label = table.columns().get(column).label();
        List<BigDecimal> values = table.rows().stream()
                .flatMap(row -> row.get(column).number().stream())
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return labels.text("chart.none", label);
        }
        boolean percent = table.rows().stream()
                .flatMap(row -> row.get(column).amount().stream())
                .anyMatch(Cell.Amount::isPercent);
        return labels.text(
                key,
                label,
                values.size(),
                weeks(chart),
                words(values.get(0), percent),
                words(values.get(values.size() - 1), percent),
                name(table.rows().get(0).get(category)),
                name(table.rows().get(table.rows().size() - 1).get(category)));
    }

    private static String words(BigDecimal value, boolean percent) {
        return value.toPlainString() + (percent ? " %" : "");
    }

    private static String name(Cell cell) {
        return cell.words().isEmpty() ? "–" : cell.words();
    }

    /** Those that rows of several weeks stand for, too. */
    private static int weeks(Chart chart) {
        return chart.spans().isEmpty()
                ? chart.table().rows().size()
                : chart.spans().stream().mapToInt(Integer::intValue).sum();
    }
}
