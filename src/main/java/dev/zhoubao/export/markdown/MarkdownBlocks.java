package dev.zhoubao.export.markdown;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as Markdown; each ends with its line, and an empty one is empty. */
record MarkdownBlocks(Labels labels, MarkdownCharts charts) implements BlockVisitor<String> {

    @Override
    public String visit(Chart chart) {
        return charts.of(chart, labels);
    }

    @Override
    public String visit(Prose prose) {
        String mark = prose.kind() == Prose.Kind.QUOTED ? "> " : "";
        return prose.paragraphs().stream()
                .map(paragraph -> mark + MarkdownCells.paragraph(paragraph) + "\n")
                .collect(Collectors.joining(mark.strip() + "\n"));
    }

    /** They lie beside the document. */
    @Override
    public String visit(Pictures pictures) {
        return pictures.images().stream()
                .map(image -> MarkdownEscaping.picture(image.text(), image.link()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String visit(Facts facts) {
        Stream<String> items = facts.facts().stream()
                .map(fact -> "- **" + MarkdownEscaping.text(fact.label()) + "**: " + MarkdownCells.cell(fact.value())
                        + "\n");
        Stream<String> notes = Sparkline.notes(facts, Sparkline.MOST)
                .map(note -> "\n(" + MarkdownEscaping.text(labels.phrase(note)) + ")\n");
        return Stream.concat(items, notes).collect(Collectors.joining());
    }

    @Override
    public String visit(Table whole) {
        Table table = whole.shown();
        if (table.rows().isEmpty()) {
            return MarkdownCells.ABSENT + "\n";
        }
        String title = table.title().isEmpty() ? "" : "**" + MarkdownEscaping.text(table.title()) + "**\n\n";
        return title
                + row(table.columns().stream()
                        .map(column -> MarkdownEscaping.text(column.label()))
                        .toList())
                + row(table.columns().stream().map(MarkdownBlocks::rule).toList())
                + table.rows().stream()
                        .map(cells ->
                                row(cells.stream().map(MarkdownCells::cell).toList()))
                        .collect(Collectors.joining());
    }

    private static String rule(Column column) {
        return column.kind() == Column.Kind.NUMBER ? "---:" : "---";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
