package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import java.util.List;

/**
 * The tables that charts are drawn from have a row for each gap. On a terminal, which shows the chart as well, rows
 * without any number are left out; in files and pipes nothing is.
 */
final class EmptyRowFilter {

    private EmptyRowFilter() {}

    /** The table as it is shown. */
    static Table shown(Table table, Report report, Display display) {
        boolean charted = report.blocks(Chart.class)
                .anyMatch(chart ->
                        chart.kind() == Chart.Kind.LINES && chart.table().equals(table));
        return display.width() > 0 && charted ? withoutGaps(table.shown()) : table.shown();
    }

    private static Table withoutGaps(Table table) {
        List<List<Cell>> rows = table.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.amount().isPresent()))
                .toList();
        return new Table(table.id(), table.title(), table.columns(), rows);
    }
}
