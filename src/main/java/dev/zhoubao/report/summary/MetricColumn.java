package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A column of a table with a row for each metric, and how its cells are made. */
record MetricColumn(Column column, Function<MetricSummary, Cell> cell) {

    /** The table with these columns and a row for each metric. */
    static Table table(String id, String title, List<MetricColumn> columns, List<MetricSummary> metrics) {
        return new Table(
                id,
                title,
                columns.stream().map(MetricColumn::column).toList(),
                metrics.stream()
                        .map(metric -> columns.stream()
                                .map(column -> column.cell().apply(metric))
                                .toList())
                        .toList());
    }

    /** The same cells under a changed column. */
    MetricColumn mapColumn(UnaryOperator<Column> change) {
        return new MetricColumn(change.apply(column), cell);
    }

    MetricColumn asExtra() {
        return mapColumn(Column::asExtra);
    }
}
