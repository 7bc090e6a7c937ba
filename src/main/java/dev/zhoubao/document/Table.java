package dev.zhoubao.document;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of typed cells; every row has a cell for every column.
 *
 * @param id stable over languages; names the table in charts and workbooks
 * @param title shown above the table; empty where the section's title says enough
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        if (!(rows instanceof LazyRows)) {
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                requireWidth(id, row, columns);
            }
        } else if (!rows.isEmpty()) {
            requireWidth(id, rows.get(0), columns);
        }
    }

    private static void requireWidth(String id, List<Cell> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table " + id + " has a row of " + row.size() + " cells for " + columns.size() + " columns");
        }
    }

    /** The same table under a title. */
    public Table titled(String words) {
        return new Table(id, words, columns, rows);
    }

    /** The same table under another id. */
    public Table named(String newId) {
        return new Table(newId, title, columns, rows);
    }

    /** The same table with one more column, its cells by the number of the row. */
    public Table with(Column column, IntFunction<Cell> cells) {
        return new Table(
                id,
                title,
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> Stream.concat(rows.get(i).stream(), Stream.of(cells.apply(i)))
                                .toList())
                        .toList());
    }

    /** The same table without the columns that are for programs alone. */
    public Table shown() {
        return only(column -> column.place() != Column.Audience.DATA);
    }

    /** The same table with some of its columns. */
    public Table only(Predicate<Column> wanted) {
        List<Integer> places = IntStream.range(0, columns.size())
                .filter(i -> wanted.test(columns.get(i)))
                .boxed()
                .toList();
        return places.size() == columns.size()
                ? this
                : new Table(
                        id,
                        title,
                        places.stream().map(columns::get).toList(),
                        new LazyRows<>(
                                rows, row -> places.stream().map(row::get).toList()));
    }

    /** The same rows under changed columns: one for one, in the same order. */
    public Table mapColumns(UnaryOperator<Column> change) {
        return new Table(id, title, columns.stream().map(change).toList(), rows);
    }

    /** The same table; its columns in which no row has anything are for programs alone. */
    public Table withEmptyAsData() {
        return mapColumns(column -> {
            int place = indexOf(column.id());
            return rows.stream().allMatch(row -> row.get(place).equals(Cell.absent())) ? column.asData() : column;
        });
    }

    /** The rows from one index up to another, without that one. */
    public Table part(int from, int to) {
        return new Table(id, title, columns, rows.subList(from, to));
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

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
