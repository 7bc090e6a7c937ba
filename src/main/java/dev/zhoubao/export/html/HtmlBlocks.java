package dev.zhoubao.export.html;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.util.stream.Collectors;

/** The blocks of one section as HTML. */
final class HtmlBlocks implements BlockVisitor<String> {

    private final HtmlEscaping html;
    private final HtmlCells cells;
    private final ChartFigure figures;
    private final String section;
    private final Labels labels;

    /** @param section its title, which names a table without a title of its own */
    HtmlBlocks(HtmlEscaping html, Labels labels, ChartFigure figures, String section) {
        this.html = html;
        this.labels = labels;
        this.cells = new HtmlCells(html);
        this.figures = figures;
        this.section = section;
    }

    @Override
    public String visit(Table table) {
        // Not the section's title alone: two regions of a page need two names.
        return new HtmlTables(html).table(table.shown(), labels.text("html.table", section));
    }

    @Override
    public String visit(Chart chart) {
        return figures.of(chart, section);
    }

    @Override
    public String visit(Pictures pictures) {
        return EmbeddedPictures.of(pictures);
    }

    @Override
    public String visit(Facts facts) {
        return facts.facts().stream()
                .map(fact -> "<div><dt>" + html.words(fact.label()) + "</dt><dd>"
                        + fact.value().accept(cells) + "</dd></div>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    @Override
    public String visit(Prose prose) {
        String paragraphs = prose.paragraphs().stream()
                .map(paragraph -> "<p>" + paragraph.accept(cells) + "</p>\n")
                .collect(Collectors.joining());
        return prose.kind() == Prose.Kind.QUOTED ? "<blockquote>\n" + paragraphs + "</blockquote>\n" : paragraphs;
    }
}
