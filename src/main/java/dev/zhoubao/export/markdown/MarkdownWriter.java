package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Writes a report as Markdown, a heading for each section. A document has front matter with its title in place of a first
 * heading, and contents whose links lead to the headings by the names that renderers give them.
 */
public final class MarkdownWriter implements ReportWriter {

    private final MarkdownCharts charts;

    /** With charts as Mermaid. */
    public MarkdownWriter() {
        this(MarkdownCharts.MERMAID);
    }

    public MarkdownWriter(MarkdownCharts charts) {
        this.charts = charts;
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Labels labels = new Labels(report.lang());
        MarkdownBlocks blocks = new MarkdownBlocks(labels, charts);
        if (report.isDocument()) {
            frontMatter(text, report);
            report.sections(Section.Rank.LEAD).forEach(section -> append(text, section, blocks));
            contents(text, report, labels);
            report.sections(Section.Rank.PART).forEach(section -> append(text, section, blocks));
        } else {
            text.append("# ").append(MarkdownEscaping.text(report.title())).append('\n');
            report.sections().forEach(section -> append(text, section, blocks));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void frontMatter(StringBuilder text, Report report) {
        text.append("---\n");
        report.properties()
                .forEach((key, value) -> text.append(key)
                        .append(": ")
                        .append(MarkdownEscaping.scalar(value))
                        .append('\n'));
        text.append("---\n");
    }

    private static void contents(StringBuilder text, Report report, Labels labels) {
        String title = labels.text("contents");
        List<Section> sections = report.sections(Section.Rank.PART).stream()
                .filter(section -> !section.title().isEmpty())
                .toList();
        if (!sections.isEmpty()) {
            IdentityHashMap<Section, String> anchors = HeadingAnchors.of(report, title);
            text.append("\n## ").append(MarkdownEscaping.text(title)).append("\n\n");
            text.append(new MarkdownContents(anchors).of(sections));
        }
    }

    private static void append(StringBuilder text, Section section, MarkdownBlocks blocks) {
        if (!section.title().isEmpty()) {
            text.append("\n## ").append(MarkdownEscaping.text(section.title())).append('\n');
        }
        for (Block block : section.blocks()) {
            String written = block.accept(blocks);
            if (!written.isEmpty()) {
                text.append('\n').append(written);
            }
        }
    }
}
