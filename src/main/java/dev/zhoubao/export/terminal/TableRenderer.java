package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.language.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A table in lines: across while it fits, else one value a line. */
record TableRenderer(Table table, LineBuffer page) {

    private static final AttributedStyle HEAD = Palette.STRONG;
    private static final AttributedStyle FAINT = Palette.FAINT;

    private static final int LONGEST_RULE = 40;
    private static final int MOST_NAMES = 8;
    private static final int FIRST_NAMES = 5;

    /** Each row as it stands, made anew each time: that of a hundred thousand rows is never held. */
    private Stream<List<AttributedString>> rows() {
        return table.rows().stream().map(row -> row.stream().map(page::text).toList());
    }

    void across() {
        int[] widest = widest();
        Optional<TableLayout> layout = page.width() == 0
                ? Optional.of(TableLayout.natural(table.columns(), widest, page.columns()))
                : TableLayout.fitting(table.columns(), widest, this::widestNames, page.columns(), page.width());
        ShortAddress.note(
                layout.map(TableLayout::columns)
                        .map(this::cells)
                        .orElseGet(() -> table.rows().stream().flatMap(List::stream)),
                page);
        if (layout.isEmpty()) {
            down(widest, isChosen() ? this::isGiven : cell -> true);
            page.noteAtEnd(
                    isChosen()
                            ? Phrase.of(
                                    "too wide for a table here: choose fewer columns with --columns, or use --format csv")
                            : Phrase.of("too wide for a table here: widen the window, or use --format csv"));
        } else {
            across(layout.get());
        }
    }

    private Stream<Cell> cells(List<Integer> columns) {
        return table.rows().stream().flatMap(row -> columns.stream().map(row::get));
    }

    /** One value a line, a blank line after each row. */
    void down() {
        down(widest(), cell -> true);
    }

    /** Of columns that one chooses from, many have nothing in most rows. */
    private boolean isGiven(AttributedString cell) {
        return !cell.toString().equals(CellText.absent(page.symbols()));
    }

    /** @param shown which values are */
    private void down(int[] widest, Predicate<AttributedString> shown) {
        List<AttributedString> labels = table.columns().stream()
                .map(column -> new AttributedString(column.label(), HEAD))
                .toList();
        int width = page.labelWidth(labels, Arrays.stream(widest).max().orElse(0));
        rows().forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                if (shown.test(row.get(i))) {
                    page.labelled(labels.get(i), width, row.get(i));
                }
            }
            page.gap();
        });
    }

    /** Of each column its widest value. */
    private int[] widest() {
        int[] widest = new int[table.columns().size()];
        rows().forEach(row ->
                Arrays.setAll(widest, i -> Math.max(widest[i], page.columns().of(row.get(i)))));
        return widest;
    }

    /** Of each column its widest name that is to stay whole. */
    private int[] widestNames() {
        int[] widest = new int[table.columns().size()];
        rows().forEach(row ->
                Arrays.setAll(widest, i -> Math.max(widest[i], WholeNames.widest(row.get(i), page.columns()))));
        return widest;
    }

    private boolean isChosen() {
        return table.columns().stream().anyMatch(column -> column.hints().chosen());
    }

    private void across(TableLayout layout) {
        List<AttributedString> heads = table.columns().stream()
                .map(column -> new AttributedString(column.label(), HEAD))
                .toList();
        row(layout, heads);
        String rule = page.symbols() == CharacterSet.ASCII ? "-" : "─";
        page.line(new AttributedString(rule.repeat(ruleLength(layout)), FAINT));
        rows().forEach(row -> row(layout, row));
        if (!layout.leftOut().isEmpty()) {
            List<String> names = layout.leftOut().stream().distinct().toList();
            page.note(Phrase.of("left out: {0}; see all with --format vertical", some(names)));
        }
    }

    /** Where they are many, the first of them and how many more. */
    private static Phrase some(List<String> names) {
        return names.size() <= MOST_NAMES
                ? Phrase.list(names)
                : Phrase.of("{0} and {1} more", Phrase.list(names.subList(0, FIRST_NAMES)), names.size() - FIRST_NAMES);
    }

    /** The rule runs under the last column only as far as an eye follows it. */
    private static int ruleLength(TableLayout layout) {
        int last = layout.widths().get(layout.widths().size() - 1);
        return layout.total() - last + Math.min(last, LONGEST_RULE);
    }

    private void row(TableLayout layout, List<AttributedString> cells) {
        List<List<AttributedString>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            List<AttributedString> lines = LineWrapper.lines(
                    cells.get(layout.columns().get(i)), layout.widths().get(i), page.columns());
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            page.line(line(layout, wrapped, line));
        }
    }

    private AttributedString line(TableLayout layout, List<List<AttributedString>> wrapped, int line) {
        AttributedStringBuilder builder = new AttributedStringBuilder();
        for (int i = 0; i < wrapped.size(); i++) {
            AttributedString piece =
                    line < wrapped.get(i).size() ? wrapped.get(i).get(line) : AttributedString.EMPTY;
            int padding = layout.widths().get(i) - page.columns().of(piece);
            boolean right = table.columns().get(layout.columns().get(i)).kind() == Column.Kind.NUMBER;
            boolean last = i == wrapped.size() - 1;
            builder.append(right ? " ".repeat(Math.max(0, padding)) : "")
                    .append(piece)
                    .append(right || last ? "" : " ".repeat(Math.max(0, padding)))
                    .append(last ? "" : " ".repeat(layout.gap()));
        }
        return stripped(builder.toAttributedString());
    }

    private static AttributedString stripped(AttributedString line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end == line.length() ? line : line.subSequence(0, end);
    }
}
