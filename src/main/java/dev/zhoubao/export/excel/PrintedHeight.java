package dev.zhoubao.export.excel;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.HeaderLabels;

/** The height in points of a block among others. */
record PrintedHeight(TextHeight heights, BlockHeights rows) implements BlockVisitor<Double> {

    @Override
    public Double visit(Table table) {
        double header = heights.ofHeader(HeaderLabels.of(table));
        return BlockHeights.titleRows(table) * TextHeight.ONE_LINE
                + header
                + table.rows().stream().mapToDouble(heights::ofRow).sum();
    }

    @Override
    public Double visit(Facts facts) {
        return facts.facts().stream()
                .mapToDouble(fact -> heights.ofText(fact.value(), 1))
                .sum();
    }

    @Override
    public Double visit(Prose prose) {
        return prose.paragraphs().stream()
                .mapToDouble(text -> heights.ofText(text, 0))
                .sum();
    }

    @Override
    public Double visit(Pictures pictures) {
        return pictures.accept(rows) * TextHeight.ONE_LINE;
    }

    @Override
    public Double visit(Chart chart) {
        return chart.accept(rows) * TextHeight.ONE_LINE;
    }
}
