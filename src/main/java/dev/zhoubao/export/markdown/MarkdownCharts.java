package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Chart;
import dev.zhoubao.report.words.Labels;

/** What becomes of the charts of a document in Markdown. */
@FunctionalInterface
public interface MarkdownCharts {

    /** The chart as Markdown, ending with a line; empty for none. */
    String of(Chart chart, Labels labels);

    /** As blocks that renderers of Mermaid draw. */
    MarkdownCharts MERMAID = (chart, labels) -> new MermaidCharts(labels).of(chart);

    /** As pictures in a folder beside the document, told in words for those who do not see them. */
    static MarkdownCharts in(String folder) {
        return (chart, labels) -> MarkdownEscaping.picture(
                        chart.description().isEmpty() ? chart.title() : chart.description(),
                        folder + "/" + chart.name() + ".svg")
                + "\n";
    }
}
