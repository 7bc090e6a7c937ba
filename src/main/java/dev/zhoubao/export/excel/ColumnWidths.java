package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The widths of a sheet's columns in characters, from the first rows of what stands in them; no fonts are asked. */
final class ColumnWidths {

    /** What text that runs over the whole sheet is given. */
    static final int TEXT_WIDTH = 100;

    static final int NARROWEST = 8;
    /** Of every column below charts that stand side by side. */
    private static final int GALLERY = 9;
    /** What a line in a cell is given. */
    private static final int LINE_WIDTH = 26;

    private static final int WIDEST = 72;
    private static final int SAMPLE = 1_000;
    /** The filter's button in a header. */
    private static final int BUTTON = 3;
    /** From here on a label of several words is wrapped. */
    private static final int LONG_LABEL = 16;

    private static final int MARGIN = 2;

    private final List<Integer> widths = new ArrayList<>();
    private final boolean grid;

    private ColumnWidths(boolean grid) {
        this.grid = grid;
    }

    static List<Integer> of(SheetPlan plan) {
        if (plan.form() == SheetPlan.Form.GALLERY) {
            return Collections.nCopies(2 * ChartSize.HALF.columns(), GALLERY);
        }
        ColumnWidths columns = new ColumnWidths(plan.grid());
        plan.blocks().forEach(placed -> columns.add(placed.block()));
        if (columns.widths.isEmpty()) {
            return List.of(TEXT_WIDTH);
        }
        return List.copyOf(columns.widths);
    }

    private void add(Block block) {
        if (block instanceof Facts facts) {
            facts.facts().stream().limit(SAMPLE).forEach(fact -> {
                widen(0, TextWidth.of(fact.label()));
                widen(1, TextWidth.of(fact.value()));
            });
        } else if (block instanceof Table table) {
            add(table);
        }
    }

    private void add(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            widen(i, labelWidth(column.label()) + (grid ? BUTTON : 0));
            widen(i, column.hints().lines() == null ? 0 : LINE_WIDTH);
        }
        for (List<Cell> row :
                table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
            for (int i = 0; i < row.size(); i++) {
                String unit = table.columns().get(i).hints().unit();
                boolean counted = row.get(i) instanceof Cell.Numeric;
                widen(i, TextWidth.of(row.get(i)) + (counted ? TextWidth.of(unit) : 0));
            }
        }
    }

    /** A long label is as wide as half of it, or its longest word. */
    private static int labelWidth(String label) {
        int whole = TextWidth.of(label);
        if (whole <= LONG_LABEL) {
            return whole;
        }
        int longestWord =
                Arrays.stream(label.split(" ")).mapToInt(TextWidth::of).max().orElse(0);
        return Math.max(longestWord, Math.max(LONG_LABEL, whole / 2 + 2));
    }

    private void widen(int column, int content) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, content + content / 10 + MARGIN)));
    }
}
