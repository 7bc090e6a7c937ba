package dev.zhoubao.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** The rows of a long table, each made anew when it is asked for, so that no writer holds all of their cells. */
public final class LazyRows<T> extends AbstractList<List<Cell>> implements RandomAccess {

    private final List<T> items;
    private final Function<T, List<Cell>> row;

    /**
     * @param items which do not change any more
     * @param row gives the same cells for the same item every time, one for each column
     */
    public LazyRows(List<T> items, Function<T, List<Cell>> row) {
        this.items = items;
        this.row = row;
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(items.get(index));
    }

    @Override
    public List<List<Cell>> subList(int from, int to) {
        return new LazyRows<>(items.subList(from, to), row);
    }

    @Override
    public int size() {
        return items.size();
    }
}
