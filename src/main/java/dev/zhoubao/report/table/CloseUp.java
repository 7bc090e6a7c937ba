package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second chart of the usual values where a few lie so far from zero that the rest is flat: at most a tenth, and {@value
 * #FACTOR} times as far as all others. One may always, and two of changes: one week makes a jump up and a jump down.
 */
public record CloseUp(Labels labels) {

    private static final int FACTOR = 5;
    private static final int SHARE = 10;
    private static final int MOST_NAMED = 3;

    /** The chart, and the closer one if it takes one. */
    public Stream<Chart> with(Chart chart) {
        boolean signed = values(chart).anyMatch(value -> value.signum() < 0);
        List<BigDecimal> values = values(chart)
                .map(BigDecimal::abs)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int i = 1; i <= Math.max(signed ? 2 : 1, values.size() / SHARE) && i + 1 < values.size(); i++) {
            BigDecimal top = values.get(i);
            boolean flat =
                    top.signum() > 0 && values.get(i - 1).compareTo(top.multiply(BigDecimal.valueOf(FACTOR))) >= 0;
            if (flat) {
                return Stream.of(chart, chart.upTo(top, title(chart, top, signed)));
            }
        }
        return Stream.of(chart);
    }

    private static Stream<BigDecimal> values(Chart chart) {
        return chart.series().stream()
                .map(chart.table()::indexOf)
                .flatMap(column -> chart.table().rows().stream().flatMap(row -> row.get(column).number().stream()));
    }

    private String title(Chart chart, BigDecimal top, boolean signed) {
        List<String> beyond = chart.table().rows().stream()
                .flatMap(row -> beyond(chart, row, top))
                .toList();
        String key = signed ? "chart.close.signed" : "chart.close";
        return beyond.size() > MOST_NAMED
                ? labels.text(key + ".many", chart.title(), top.toPlainString(), beyond.size())
                : labels.text(
                        key,
                        chart.title(),
                        top.toPlainString(),
                        beyond.stream().collect(Collectors.joining(labels.text("trend.and"))));
    }

    private Stream<String> beyond(Chart chart, List<Cell> row, BigDecimal top) {
        Table table = chart.table();
        int name = table.indexOf("week") < 0 ? table.indexOf(chart.category()) : table.indexOf("week");
        return chart.series().stream()
                .map(table::indexOf)
                .flatMap(column -> row.get(column).number().stream())
                .filter(value -> value.abs().compareTo(top) > 0)
                .map(value -> labels.aside(row.get(name).words(), value.toPlainString()));
    }
}
