package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the blocks of a section stand on its sheet. */
record SheetPlan(String name, List<Placed> blocks, Form form) {

    /** How blocks are laid out. */
    enum Form {
        /** One table, from the sheet's first row on, with charts beside it at most. */
        GRID,
        /** Charts only, two side by side. */
        GALLERY,
        /** One below the other. */
        STACK
    }

    /** A block and its upper left cell. */
    record Placed(Block block, int row, int column) {}

    SheetPlan {
        blocks = List.copyOf(blocks);
    }

    static SheetPlan of(String name, Section section) {
        List<Block> blocks = section.blocks();
        boolean charts = blocks.size() > 1 && blocks.stream().allMatch(Chart.class::isInstance);
        boolean grid = tables(blocks.stream()).count() == 1
                && blocks.stream().allMatch(block -> block instanceof Table || block instanceof Chart);
        if (charts) {
            return new SheetPlan(name, pairs(blocks), Form.GALLERY);
        }
        return grid ? new SheetPlan(name, beside(blocks), Form.GRID) : new SheetPlan(name, below(blocks), Form.STACK);
    }

    private static List<Placed> pairs(List<Block> charts) {
        List<Placed> placed = new ArrayList<>();
        for (Block chart : charts) {
            int row = placed.size() / 2 * ChartSize.HALF.stepRows();
            int column = placed.size() % 2 * ChartSize.HALF.columns();
            placed.add(new Placed(chart, row, column));
        }
        return placed;
    }

    private static List<Placed> beside(List<Block> blocks) {
        Table table = tables(blocks.stream()).findFirst().orElseThrow();
        List<Placed> placed = new ArrayList<>();
        placed.add(new Placed(table, 0, 0));
        for (Block block : blocks) {
            if (block instanceof Chart) {
                int row = 1 + (placed.size() - 1) * ChartSize.WHOLE.stepRows();
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
        return block instanceof Prose prose ? prose.paragraphs().size() : ChartSize.WHOLE.rows();
    }

    private static int titleRows(Table table) {
        return table.title().isEmpty() ? 0 : 1;
    }

    private static Stream<Table> tables(Stream<Block> blocks) {
        return blocks.filter(Table.class::isInstance).map(Table.class::cast);
    }

    boolean grid() {
        return form == Form.GRID;
    }

    Stream<Table> tables() {
        return tables(blocks.stream().map(Placed::block));
    }

    ChartSize chartSize() {
        return form == Form.GALLERY ? ChartSize.HALF : ChartSize.WHOLE;
    }

    /** The row with the column labels of a table that stands here. */
    int headerRow(Placed placed, Table table) {
        return grid() ? placed.row() : placed.row() + titleRows(table);
    }

    /** The tables and their cells. */
    List<TableRange> ranges() {
        List<TableRange> ranges = new ArrayList<>();
        for (Placed placed : blocks) {
            if (placed.block() instanceof Table table) {
                ranges.add(new TableRange(name, headerRow(placed, table), table));
            }
        }
        return ranges;
    }

    /** The number of rows, empty ones included. */
    int rows() {
        return blocks.stream()
                .mapToInt(placed -> placed.row() + height(placed.block()))
                .max()
                .orElse(0);
    }
}
