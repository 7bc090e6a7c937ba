package dev.zhoubao.export.html;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.util.stream.Collectors;

/** The blocks of sections as HTML. */
final class HtmlBlocks {

    private final Html html;
    private final HtmlCells cells;
    private final HtmlTables tables;
    private final ChartFigure figures;

    HtmlBlocks(Html html, Labels labels) {
        this.html = html;
        this.cells = new HtmlCells(html);
        this.tables = new HtmlTables(html);
        this.figures = new ChartFigure(html, labels);
    }

    String block(Block block, Section section) {
        if (block instanceof Facts facts) {
            return facts(facts);
        }
        if (block instanceof Table whole) {
            Table table = whole.shown();
            return tables.table(table, section.title());
        }
        if (block instanceof Prose prose) {
            return prose(prose);
        }
        return figures.of((Chart) block, section.title());
    }

    private String facts(Facts facts) {
        return facts.facts().stream()
                .map(fact -> "<div><dt>" + html.words(fact.label()) + "</dt><dd>" + cells.cell(fact.value())
                        + "</dd></div>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private String prose(Prose prose) {
        String paragraphs = prose.paragraphs().stream()
                .map(paragraph -> "<p>" + cells.cell(paragraph) + "</p>\n")
                .collect(Collectors.joining());
        return prose.kind() == Prose.Kind.QUOTED ? "<blockquote>\n" + paragraphs + "</blockquote>\n" : paragraphs;
    }
}
