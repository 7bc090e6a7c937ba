package dev.zhoubao.export.excel;

import dev.zhoubao.report.Block;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Table;
import java.util.ArrayList;
import java.util.List;

/** The widths of a sheet's columns in characters, from the first rows of what stands in them; no fonts are asked. */
final class ColumnWidths {

    /** What text that runs over the whole sheet is given. */
    static final int TEXT_WIDTH = 100;

    static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int SAMPLE = 1_000;
    /** The filter's button in a header. */
    private static final int BUTTON = 3;

    private static final int MARGIN = 2;

    private final List<Integer> widths = new ArrayList<>();

    static List<Integer> of(SheetPlan plan) {
        ColumnWidths columns = new ColumnWidths();
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
            widen(i, TextWidth.of(table.columns().get(i).label()) + BUTTON);
        }
        for (List<Cell> row :
                table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
            for (int i = 0; i < row.size(); i++) {
                widen(i, TextWidth.of(row.get(i)));
            }
        }
    }

    private void widen(int column, int content) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, content + content / 10 + MARGIN)));
    }
}
