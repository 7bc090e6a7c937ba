package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.TableRange;
import dev.zhoubao.export.excel.drawing.ChartSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the blocks of a section stand on its sheet. */
record SheetPlan(String name, List<Placed<Block>> blocks, Form form, BlockHeights heights) {

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
    record Placed<B extends Block>(B block, int row, int column) {}

    SheetPlan {
        blocks = List.copyOf(blocks);
    }

    static SheetPlan of(String name, Section section, BlockHeights heights) {
        List<Block> blocks = section.blocks();
        List<Chart> charts = section.blocks(Chart.class).toList();
        List<Table> tables = section.blocks(Table.class).toList();
        if (blocks.size() > 1 && charts.size() == blocks.size()) {
            return new SheetPlan(name, pairs(blocks), Form.GALLERY, heights);
        }
        return tables.size() == 1 && charts.size() + 1 == blocks.size()
                ? new SheetPlan(name, beside(tables.get(0), charts), Form.GRID, heights)
                : new SheetPlan(name, below(blocks, heights), Form.STACK, heights);
    }

    private static List<Placed<Block>> pairs(List<Block> charts) {
        List<Placed<Block>> placed = new ArrayList<>();
        for (Block chart : charts) {
            int row = placed.size() / 2 * ChartSize.HALF.stepRows();
            int column = placed.size() % 2 * ChartSize.HALF.columns();
            placed.add(new Placed<>(chart, row, column));
        }
        return placed;
    }

    private static List<Placed<Block>> beside(Table table, List<Chart> charts) {
        List<Placed<Block>> placed = new ArrayList<>();
        placed.add(new Placed<>(table, 0, 0));
        for (Chart chart : charts) {
            int row = 1 + (placed.size() - 1) * ChartSize.WHOLE.stepRows();
            placed.add(new Placed<>(chart, row, table.columns().size() + 1));
        }
        return placed;
    }

    private static List<Placed<Block>> below(List<Block> blocks, BlockHeights heights) {
        List<Placed<Block>> placed = new ArrayList<>();
        int row = 0;
        for (Block block : blocks) {
            placed.add(new Placed<>(block, row, 0));
            row += block.accept(heights) + (block.isHeading() ? 0 : 1);
        }
        return placed;
    }

    boolean grid() {
        return form == Form.GRID;
    }

    /** The blocks of one kind and their places. */
    <B extends Block> Stream<Placed<B>> blocks(Class<B> kind) {
        return blocks.stream()
                .filter(placed -> kind.isInstance(placed.block()))
                .map(placed -> new Placed<>(kind.cast(placed.block()), placed.row(), placed.column()));
    }

    Stream<Table> tables() {
        return blocks(Table.class).map(Placed::block);
    }

    ChartSize chartSize() {
        return form == Form.GALLERY ? ChartSize.HALF : ChartSize.WHOLE;
    }

    /** The tables and their cells. */
    List<TableRange> ranges() {
        return blocks(Table.class)
                .map(placed -> new TableRange(name, headerRow(placed), placed.block()))
                .toList();
    }

    private int headerRow(Placed<Table> placed) {
        return grid() ? placed.row() : placed.row() + BlockHeights.titleRows(placed.block());
    }

    /** The number of rows, empty ones included. */
    int rows() {
        return blocks.stream()
                .mapToInt(placed -> placed.row() + placed.block().accept(heights))
                .max()
                .orElse(0);
    }
}
