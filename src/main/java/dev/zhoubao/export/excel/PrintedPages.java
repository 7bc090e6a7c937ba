package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.SheetPlan.Placed;
import dev.zhoubao.export.excel.drawing.ChartSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How blocks one below the other come onto pages: as wide as a page, and on as many as it takes for what belongs together to
 * stay together.
 */
final class PrintedPages {

    /** Of A4, landscape, at full size; some programs make columns a twentieth wider than they are meant. */
    static final int CHARACTERS_ACROSS = 142;

    private static final double POINTS_DOWN = 508;

    private static final int WHOLE = 100;
    /** What Excel takes. */
    private static final int LEAST = 10;

    private final SheetPlan plan;
    private final List<Integer> widths;

    PrintedPages(SheetPlan plan) {
        this.plan = plan;
        this.widths = ColumnWidths.of(plan);
    }

    /** The size at which the sheet is as wide as a page. */
    int percent() {
        int characters = widths.stream().mapToInt(Integer::intValue).sum();
        int chart = plan.tables().findAny().isPresent() ? 0 : ChartSize.WHOLE.columns();
        return Math.max(LEAST, Math.min(WHOLE, WHOLE * CHARACTERS_ACROSS / Math.max(characters, chart)));
    }

    /** The rows before which a page ends. */
    List<Integer> ends() {
        double page = POINTS_DOWN * WHOLE / percent();
        PrintedHeight heights = new PrintedHeight(new TextHeight(widths), plan.heights());
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (List<Placed<Block>> group : groups()) {
            double needed = group.stream()
                    .mapToDouble(placed -> placed.block().accept(heights) + TextHeight.ONE_LINE)
                    .sum();
            if (used > 0 && used + needed > page && needed <= page) {
                ends.add(group.get(0).row());
                used = 0;
            }
            used = used + needed <= page ? used + needed : (used + needed) % page;
        }
        return ends;
    }

    /** A heading with what is below it; a chart and a table with a title stand for themselves. */
    private List<List<Placed<Block>>> groups() {
        Set<Integer> headings = rows(plan.blocks(Prose.class).filter(prose -> isHeading(prose.block())));
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

    private static boolean isHeading(Prose prose) {
        return prose.paragraphs().stream().allMatch(text -> text.equals(Cell.text(text.words(), Tone.STRONG)));
    }
}
