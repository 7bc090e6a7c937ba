package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart, out of its table.
 *
 * @param names along the axis, one a row
 * @param spans how many weeks each row stands for
 * @param emphasis what is shown beside them
 */
record PlotData(List<String> names, List<Series> series, List<Integer> spans, Chart.Emphasis emphasis) {

    PlotData {
        names = List.copyOf(names);
        series = List.copyOf(series);
        spans = List.copyOf(spans);
    }

    /** A series; null where a row has no value. */
    record Series(String id, String label, List<@Nullable BigDecimal> values) {}

    static PlotData of(Chart chart) {
        Table table = chart.table();
        int category = table.indexOf(chart.category());
        return new PlotData(
                table.rows().stream().map(row -> row.get(category).words()).toList(),
                chart.series().stream()
                        .map(id -> series(table, table.indexOf(id)))
                        .toList(),
                chart.spans().isEmpty() ? Collections.nCopies(table.rows().size(), 1) : chart.spans(),
                chart.emphasis());
    }

    private static Series series(Table table, int column) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        table.rows().forEach(row -> values.add(row.get(column).number().orElse(null)));
        return new Series(
                table.columns().get(column).id(), table.columns().get(column).label(), values);
    }

    int rows() {
        return names.size();
    }

    /** Whether no series has a value there. */
    boolean gap(int row) {
        return series.stream().allMatch(one -> one.values().get(row) == null);
    }

    /** All values there are. */
    Stream<BigDecimal> values() {
        return series.stream().flatMap(one -> one.values().stream()).filter(Objects::nonNull);
    }
}
