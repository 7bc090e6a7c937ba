package dev.zhoubao.export.excel;

import dev.zhoubao.report.Block;
import dev.zhoubao.report.Chart;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the blocks of a section stand on its sheet.
 *
 * @param grid whether the sheet is one table, from its first row on, with charts beside it at most
 */
record SheetPlan(String name, List<Placed> blocks, boolean grid) {

    /** A block and its upper left cell. */
    record Placed(Block block, int row, int column) {}

    SheetPlan {
        blocks = List.copyOf(blocks);
    }

    static SheetPlan of(String name, Section section) {
        boolean grid = section.blocks().stream().filter(Table.class::isInstance).count() == 1
                && section.blocks().stream().allMatch(block -> block instanceof Table || block instanceof Chart);
        return new SheetPlan(name, grid ? beside(section.blocks()) : below(section.blocks()), grid);
    }

    private static List<Placed> beside(List<Block> blocks) {
        Table table = tables(blocks.stream()).findFirst().orElseThrow();
        List<Placed> placed = new ArrayList<>();
        placed.add(new Placed(table, 0, 0));
        for (Block block : blocks) {
            if (block instanceof Chart) {
                int row = 1 + (placed.size() - 1) * (LineChart.ROWS + 1);
                placed.add(new Placed(block, row, table.columns().size() + 1));
            }
        }
        return placed;
    }

    private static List<Placed> below(List<Block> blocks) {
        List<Placed> placed = new ArrayList<>();
        int row = 0;
        for (Block block : blocks) {
            placed.add(new Placed(block, row, 0));
            row += height(block) + 1;
        }
        return placed;
    }

    private static int height(Block block) {
        if (block instanceof Table table) {
            return titleRows(table) + 1 + table.rows().size();
        }
        if (block instanceof Facts facts) {
            return facts.facts().size();
        }
        return block instanceof Prose prose ? prose.paragraphs().size() : LineChart.ROWS;
    }

    private static int titleRows(Table table) {
        return table.title().isEmpty() ? 0 : 1;
    }

    private static Stream<Table> tables(Stream<Block> blocks) {
        return blocks.filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** The row with the column labels of a table that stands here. */
    int headerRow(Placed placed, Table table) {
        return grid ? placed.row() : placed.row() + titleRows(table);
    }

    /** The number of rows, empty ones included. */
    int rows() {
        return blocks.stream()
                .mapToInt(placed -> placed.row() + height(placed.block()))
                .max()
                .orElse(0);
    }

    /** The table of a grid. */
    Optional<Table> gridTable() {
        return grid ? tables(blocks.stream().map(Placed::block)).findFirst() : Optional.empty();
    }
}
