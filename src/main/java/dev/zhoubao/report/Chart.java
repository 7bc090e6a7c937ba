package dev.zhoubao.report;

import java.util.List;

/**
 * A chart as data: lines over the rows of a table of the same report, which keeps every number of the chart readable.
 * An absent cell is a gap.
 *
 * @param table the table with the data
 * @param category the id of the column with the names along the axis
 * @param series the ids of the number columns, one line each
 */
public record Chart(String title, Table table, String category, List<String> series) implements Block {

    public Chart {
        series = List.copyOf(series);
    }
}
