package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Which columns of a table are shown, and how wide, so that its lines fit. In this order: heads are broken into lines,
 * columns move together, extra columns are left out, texts are broken into a few lines, then into narrower ones, spare columns
 * are left out. Numbers and dates are never broken or cut; names of weeks and metrics only where nothing else can give way.
 *
 * @param columns positions in the table, ascending
 * @param widths of these columns
 * @param leftOut labels of the columns without a place
 * @param gap between two columns
 */
record TableLayout(List<Integer> columns, List<Integer> widths, List<String> leftOut, int gap) {

    static final int GAP = 2;

    private static final int TIGHT_GAP = 1;
    private static final int LEAST_TEXT = 14;
    /** Of text beside names that stay whole. */
    private static final int LEAST_BESIDE_NAMES = 8;
    /** A value of more lines is read more easily on its own. */
    private static final int MOST_LINES = 6;

    /**
     * The layout of unlimited width.
     *
     * @param widest of each column its widest value
     */
    static TableLayout natural(List<Column> columns, int[] widest, DisplayWidth text) {
        List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
        List<Integer> widths = all.stream()
                .map(i -> Math.max(text.of(columns.get(i).label()), widest[i]))
                .toList();
        return new TableLayout(all, widths, List.of(), GAP);
    }

    /**
     * The layout for a width; empty where even the least does not fit.
     *
     * @param widestNames of each column the widest name that stays whole; asked only where texts have to be broken
     */
    static Optional<TableLayout> fitting(
            List<Column> columns, int[] widest, Supplier<int[]> widestNames, DisplayWidth text, int width) {
        TableLayout natural = natural(columns, widest, text);
        if (natural.total() <= width) {
            return Optional.of(natural);
        }
        List<Integer> shown = new ArrayList<>(natural.columns());
        TableLayout broken = headsBroken(columns, widest, text, shown);
        while (broken.total() > width) {
            TableLayout tight = new TableLayout(broken.columns, broken.widths, broken.leftOut, TIGHT_GAP);
            if (tight.total() <= width) {
                return Optional.of(tight);
            }
            Optional<Integer> next = last(columns, shown, Column.Audience.EXTRA);
            if (next.isEmpty()) {
                Optional<TableLayout> shrunk = broken.shrunk(columns, new int[columns.size()], LEAST_TEXT, width)
                        .filter(layout -> layout.readable(widest));
                Optional<TableLayout> whole = shrunk.isEmpty()
                        ? Optional.empty()
                        : broken.shrunkBesideNames(columns, widest, widestNames.get(), width);
                next = last(columns, shown, Column.Audience.SPARE);
                if (whole.isPresent() || next.isEmpty()) {
                    return whole.or(() -> shrunk);
                }
            }
            shown.remove(next.get());
            broken = headsBroken(columns, widest, text, shown);
        }
        return Optional.of(broken);
    }

    private static Optional<Integer> last(List<Column> columns, List<Integer> shown, Column.Audience place) {
        return shown.stream().filter(i -> columns.get(i).place() == place).reduce((first, second) -> second);
    }

    int total() {
        return widths.stream().mapToInt(Integer::intValue).sum() + gap * (columns.size() - 1);
    }

    private static TableLayout headsBroken(List<Column> columns, int[] widest, DisplayWidth text, List<Integer> shown) {
        List<Integer> widths = shown.stream()
                .map(i -> Math.max(longestWord(columns.get(i).label(), text), widest[i]))
                .toList();
        List<String> leftOut = IntStream.range(0, columns.size())
                .filter(i -> !shown.contains(i))
                .mapToObj(i -> columns.get(i).label())
                .toList();
        return new TableLayout(List.copyOf(shown), widths, leftOut, GAP);
    }

    /** The same columns, the widest text always narrowed next; empty where that is not enough. */
    private Optional<TableLayout> shrunk(List<Column> all, int[] names, int least, int width) {
        List<Integer> narrowed = new ArrayList<>(widths);
        for (int excess = total() - width; excess > 0; excess--) {
            Optional<Integer> next = IntStream.range(0, columns.size())
                    .boxed()
                    .filter(i -> all.get(columns.get(i)).kind() == Column.Kind.TEXT
                            && narrowed.get(i) > Math.max(least, names[columns.get(i)]))
                    .max(Comparator.comparing(narrowed::get));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            narrowed.set(next.get(), narrowed.get(next.get()) - 1);
        }
        return Optional.of(new TableLayout(columns, List.copyOf(narrowed), leftOut, gap));
    }

    /** The same columns with every name whole, at the cost of the gaps and of all other text; empty where that is not enough. */
    private Optional<TableLayout> shrunkBesideNames(List<Column> all, int[] widest, int[] names, int width) {
        return shrunk(all, names, LEAST_TEXT, width)
                .or(() -> new TableLayout(columns, widths, leftOut, TIGHT_GAP)
                        .shrunk(all, names, LEAST_BESIDE_NAMES, width))
                .filter(layout -> layout.readable(widest));
    }

    private boolean readable(int[] widest) {
        return IntStream.range(0, columns.size()).allMatch(i -> widest[columns.get(i)] <= MOST_LINES * widths.get(i));
    }

    private static int longestWord(String label, DisplayWidth text) {
        int longest = 1;
        for (String word : label.split("(?<= )|(?<=\\p{L}-)(?=\\p{L})")) {
            longest = Math.max(longest, text.of(word.strip()));
        }
        return longest;
    }
}
