package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.SheetPlan.Placed;
import dev.zhoubao.export.excel.drawing.ChartSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How blocks one below the other come onto pages: onto a single one where that can be read, or as wide as a page and on as many
 * as it takes for what belongs together to stay together.
 */
final class PrintedPages {

    /** Of A4, landscape, at full size; some programs make columns a twentieth wider than they are meant. */
    static final int CHARACTERS_ACROSS = 142;

    private static final double POINTS_DOWN = 508;
    /** What A4 has upright, against lying. */
    private static final double NARROWER = 0.69;

    private static final double TALLER = 1.48;

    private static final int WHOLE = 100;
    /** The size in percent below which nobody reads a page: type of 10 points becomes one of 4.2. */
    private static final int LEAST_READABLE = 42;
    /** What Excel takes. */
    private static final int LEAST = 10;

    private final SheetPlan plan;
    private final List<Integer> widths;
    private final PrintedHeight heights;

    PrintedPages(SheetPlan plan) {
        this.plan = plan;
        this.widths = ColumnWidths.of(plan);
        this.heights = new PrintedHeight(new TextHeight(widths), plan.heights());
    }

    /** Whether a page has room for the whole sheet in type that can be read. */
    boolean areOne() {
        return Math.max(onOne(1, 1), onOne(NARROWER, TALLER)) >= Math.min(LEAST_READABLE, percent());
    }

    /** Whether that page is better upright. */
    boolean isUpright() {
        return areOne() && onOne(NARROWER, TALLER) > onOne(1, 1);
    }

    /** The size at which a page holds the whole sheet; its width and height against one that lies. */
    private double onOne(double width, double height) {
        double down = plan.blocks().stream().mapToDouble(this::height).sum();
        return WHOLE * Math.min(width * CHARACTERS_ACROSS / across(), height * POINTS_DOWN / down);
    }

    /** The size at which the sheet is as wide as a page. */
    int percent() {
        return Math.max(LEAST, Math.min(WHOLE, WHOLE * CHARACTERS_ACROSS / across()));
    }

    private int across() {
        int characters = widths.stream().mapToInt(Integer::intValue).sum();
        return Math.max(characters, plan.tables().findAny().isPresent() ? 0 : ChartSize.WHOLE.columns());
    }

    /** The rows before which a page ends. */
    List<Integer> ends() {
        double page = POINTS_DOWN * WHOLE / percent();
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (List<Placed<Block>> group : groups()) {
            double needed = group.stream().mapToDouble(this::height).sum();
            if (used > 0 && used + needed > page && needed <= page) {
                ends.add(group.get(0).row());
                used = 0;
            }
            used = used + needed <= page ? used + needed : (used + needed) % page;
        }
        return ends;
    }

    /** With the gap below it. */
    private double height(Placed<Block> placed) {
        double gap = placed.block().isHeading() ? 0 : TextHeight.ONE_LINE;
        return placed.block().accept(heights) + gap;
    }

    /** A heading with what is below it; a chart and a table with a title stand for themselves. */
    private List<List<Placed<Block>>> groups() {
        Set<Integer> headings =
                rows(plan.blocks().stream().filter(placed -> placed.block().isHeading()));
        Set<Integer> begin = new HashSet<>(headings);
        begin.addAll(rows(plan.blocks(Chart.class)));
        begin.addAll(rows(
                plan.blocks(Table.class).filter(table -> !table.block().title().isEmpty())));
        List<List<Placed<Block>>> groups = new ArrayList<>();
        boolean below = false;
        for (Placed<Block> placed : plan.blocks()) {
            if (groups.isEmpty() || (begin.contains(placed.row()) && !below)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(placed);
            below = headings.contains(placed.row());
        }
        return groups;
    }

    private static Set<Integer> rows(Stream<? extends Placed<?>> blocks) {
        return blocks.map(Placed::row).collect(Collectors.toSet());
    }
}
