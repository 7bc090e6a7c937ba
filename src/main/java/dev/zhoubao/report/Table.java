package dev.zhoubao.report;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The same table without the columns that are for programs alone. */
    public Table shown() {
        List<Integer> places = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).place() != Column.Place.DATA)
                .boxed()
                .toList();
        return places.size() == columns.size()
                ? this
                : new Table(
                        id,
                        title,
                        places.stream().map(columns::get).toList(),
                        rows.stream()
                                .map(row -> places.stream().map(row::get).toList())
                                .toList());
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
