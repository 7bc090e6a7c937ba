package dev.zhoubao.report;

import java.util.List;

/**
 * Rows of typed cells; every row has a cell for every column.
 *
 * @param id stable over languages; names the table in charts and workbooks
 * @param title shown above the table; empty where the section's title says enough
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + " has a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The same table under a title. */
    public Table titled(String words) {
        return new Table(id, words, columns, rows);
    }

    /** The position of a column, or -1. */
    public int indexOf(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        return -1;
    }
}
