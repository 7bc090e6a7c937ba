package dev.zhoubao.export.excel;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.drawing.ChartSize;
import dev.zhoubao.export.excel.drawing.PictureSizes;

/** How many rows a block takes among others. */
record BlockHeights(PictureSizes sizes) implements BlockVisitor<Integer> {

    @Override
    public Integer visit(Table table) {
        return titleRows(table) + 1 + table.rows().size();
    }

    static int titleRows(Table table) {
        return table.title().isEmpty() ? 0 : 1;
    }

    @Override
    public Integer visit(Facts facts) {
        return facts.facts().size();
    }

    @Override
    public Integer visit(Prose prose) {
        return prose.paragraphs().size();
    }

    @Override
    public Integer visit(Pictures pictures) {
        return pictures.images().stream().mapToInt(sizes::rows).sum();
    }

    @Override
    public Integer visit(Chart chart) {
        return ChartSize.WHOLE.rows();
    }
}
