package dev.zhoubao.export.excel;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import dev.zhoubao.export.excel.drawing.ChartSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths of a sheet's columns in characters, from the first rows of what stands in them; no fonts are asked. Of tables one
 * below the other those of few columns make do with what the others need.
 */
final class ColumnWidths implements BlockVisitor<List<Integer>> {

    /** What text that runs over the whole sheet is given at least. */
    static final int TEXT_WIDTH = 100;
    /** What it is given of a sheet that is wide. */
    static final int LONGEST_LINE = 150;

    static final int NARROWEST = 8;
    /** Of every column below charts that stand side by side. */
    private static final int GALLERY = 9;
    /** What a line in a cell is given. */
    private static final int LINE_WIDTH = 14;

    private static final int WIDEST = 72;
    /** Where tables of other columns stand above and below. */
    private static final int WIDEST_AMONG_OTHERS = 36;
    /** There what leads elsewhere has more, since not every program wraps it. */
    private static final int WIDEST_LINK = 56;

    private static final int SAMPLE = 1_000;
    /** The filter's button in a header. */
    private static final int BUTTON = 3;
    /** What the weight of a label adds to a short one. */
    private static final int BOLD = 1;

    /** From here on a label of several words is wrapped. */
    private static final int LONG_LABEL = 16;
    /** The same where many columns share a page. */
    private static final int LONG_LABEL_AMONG_OTHERS = 8;

    private static final int LINES_AMONG_OTHERS = 3;

    private static final int MARGIN = 2;

    /** Chinese is wrapped anywhere. */
    private static final Pattern WORD_END = Pattern.compile(" |(?<=\\p{IsHan})(?=\\p{IsHan})");

    private final boolean grid;

    private final int mostColumns;

    private ColumnWidths(SheetPlan plan) {
        this.grid = plan.grid();
        this.mostColumns =
                plan.tables().mapToInt(table -> table.columns().size()).max().orElse(0);
    }

    static List<Integer> of(SheetPlan plan) {
        if (plan.form() == SheetPlan.Form.GALLERY) {
            return Collections.nCopies(2 * ChartSize.HALF.columns(), GALLERY);
        }
        ColumnWidths contents = new ColumnWidths(plan);
        List<Integer> widths = new ArrayList<>();
        plan.blocks().forEach(placed -> contents.widen(widths, placed.block().accept(contents)));
        return widths.isEmpty() ? List.of(TEXT_WIDTH) : List.copyOf(widths);
    }

    private void widen(List<Integer> widths, List<Integer> contents) {
        for (int i = 0; i < contents.size(); i++) {
            int content = contents.get(i);
            int width = Math.max(NARROWEST, Math.min(WIDEST, content + (grid ? content / 10 : 0) + MARGIN));
            if (i < widths.size()) {
                widths.set(i, Math.max(widths.get(i), width));
            } else {
                widths.add(width);
            }
        }
    }

    @Override
    public List<Integer> visit(Facts facts) {
        List<Facts.Fact> sample = facts.facts().stream().limit(SAMPLE).toList();
        return List.of(
                widest(sample.stream().map(fact -> TextWidth.of(fact.label()))),
                widest(sample.stream().map(fact -> TextWidth.of(fact.value()))));
    }

    @Override
    public List<Integer> visit(Table table) {
        if (2 * table.columns().size() < mostColumns) {
            return List.of();
        }
        List<List<Cell>> sample = table.rows().stream().limit(SAMPLE).toList();
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> content(table.columns().get(i), sample.stream().map(row -> row.get(i))))
                .toList();
    }

    private int content(Column column, Stream<Cell> cells) {
        int label = labelWidth(HeaderLabels.of(column)) + (grid ? BUTTON : 0);
        int line = column.hints().lines() == null ? 0 : LINE_WIDTH;
        return Math.max(Math.max(label, line), widest(cells.map(cell -> wrapped(cell, column))));
    }

    /** What a value is given at most among other tables. */
    private int wrapped(Cell cell, Column column) {
        boolean leads = column.hints().leadsTo() != null || cell.isLink();
        int most = grid ? WIDEST : (leads ? WIDEST_LINK : WIDEST_AMONG_OTHERS) - MARGIN;
        return Math.min(most, TextWidth.of(cell));
    }

    private static int widest(Stream<Integer> widths) {
        return widths.reduce(0, Math::max);
    }

    /** Running text takes the columns that there are. */
    @Override
    public List<Integer> visit(Prose prose) {
        return List.of();
    }

    @Override
    public List<Integer> visit(Pictures pictures) {
        return List.of();
    }

    @Override
    public List<Integer> visit(Chart chart) {
        return List.of();
    }

    /** A long label is as wide as a part of it, or its longest word. */
    private int labelWidth(String label) {
        int whole = TextWidth.of(label);
        int most = grid ? LONG_LABEL : LONG_LABEL_AMONG_OTHERS;
        if (whole <= most) {
            return whole + BOLD;
        }
        int longestWord = BOLD + widest(WORD_END.splitAsStream(label).map(TextWidth::of));
        return Math.max(longestWord, Math.max(most, whole / (grid ? 2 : LINES_AMONG_OTHERS) + 2 + (grid ? 0 : BOLD)));
    }
}
