package dev.zhoubao.export.terminal;

import dev.zhoubao.report.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/**
 * Which columns of a table are shown, and how wide, so that its lines fit. In this order: heads are broken into lines,
 * extra columns are left out, texts are broken into lines. Numbers and dates are never broken or cut.
 *
 * @param columns positions in the table, ascending
 * @param widths of these columns
 * @param leftOut labels of the columns without a place
 */
record Layout(List<Integer> columns, List<Integer> widths, List<String> leftOut) {

    static final int GAP = 2;

    private static final int LEAST_TEXT = 14;

    /** The layout of unlimited width. */
    static Layout natural(List<Column> columns, List<List<AttributedString>> rows) {
        List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
        List<Integer> widths = all.stream()
                .map(i -> Math.max(new AttributedString(columns.get(i).label()).columnLength(), widest(rows, i)))
                .toList();
        return new Layout(all, widths, List.of());
    }

    /** The layout for a width; empty where even the least does not fit. */
    static Optional<Layout> fitting(List<Column> columns, List<List<AttributedString>> rows, int width) {
        Layout natural = natural(columns, rows);
        if (natural.total() <= width) {
            return Optional.of(natural);
        }
        List<Integer> shown = new ArrayList<>(natural.columns());
        List<String> leftOut = new ArrayList<>();
        Layout broken = headsBroken(columns, rows, shown, leftOut);
        while (broken.total() > width) {
            Optional<Integer> extra =
                    shown.stream().filter(i -> columns.get(i).extra()).reduce((first, second) -> second);
            if (extra.isEmpty()) {
                return broken.shrunk(columns, width);
            }
            shown.remove(extra.get());
            leftOut.add(0, columns.get(extra.get()).label());
            broken = headsBroken(columns, rows, shown, leftOut);
        }
        return Optional.of(broken);
    }

    int total() {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP * (columns.size() - 1);
    }

    private static Layout headsBroken(
            List<Column> columns, List<List<AttributedString>> rows, List<Integer> shown, List<String> leftOut) {
        List<Integer> widths = shown.stream()
                .map(i -> Math.max(longestWord(columns.get(i).label()), widest(rows, i)))
                .toList();
        return new Layout(List.copyOf(shown), widths, List.copyOf(leftOut));
    }

    /** The same columns with the widest texts narrowed first; empty where that is not enough. */
    private Optional<Layout> shrunk(List<Column> all, int width) {
        List<Integer> narrowed = new ArrayList<>(widths);
        int excess = total() - width;
        List<Integer> widestFirst = IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> all.get(columns.get(i)).kind() == Column.Kind.TEXT)
                .sorted(Comparator.comparing((Integer i) -> widths.get(i)).reversed())
                .toList();
        for (int i : widestFirst) {
            int cut = Math.min(excess, Math.max(0, narrowed.get(i) - LEAST_TEXT));
            narrowed.set(i, narrowed.get(i) - Math.max(0, cut));
            excess -= Math.max(0, cut);
        }
        return excess > 0 ? Optional.empty() : Optional.of(new Layout(columns, List.copyOf(narrowed), leftOut));
    }

    private static int widest(List<List<AttributedString>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).columnLength())
                .max()
                .orElse(0);
    }

    private static int longestWord(String label) {
        int longest = 1;
        for (String word : label.split("(?<=[- ])")) {
            longest = Math.max(longest, new AttributedString(word.strip()).columnLength());
        }
        return longest;
    }
}
