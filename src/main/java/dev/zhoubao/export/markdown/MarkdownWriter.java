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

/**
 * Writes a report as Markdown, a heading for each section; a document also has front matter, contents, and an anchor
 * for each section whose name is the section's id in every language.
 */
public final class MarkdownWriter implements ReportWriter {

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Labels labels = new Labels(report.lang());
        if (report.isDocument()) {
            frontMatter(text, report);
        }
        text.append("# ").append(MarkdownEscaping.text(report.title())).append('\n');
        if (report.isDocument()) {
            contents(text, report, labels);
        }
        MarkdownBlocks blocks = new MarkdownBlocks(labels);
        for (Section section : report.sections()) {
            if (report.isDocument() && !section.title().isEmpty()) {
                text.append('\n').append(MarkdownEscaping.anchor(section.id())).append('\n');
            }
            append(text, section, blocks);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void frontMatter(StringBuilder text, Report report) {
        text.append("---\n");
        report.properties()
                .forEach((key, value) -> text.append(key)
                        .append(": ")
                        .append(MarkdownEscaping.quoted(value))
                        .append('\n'));
        text.append("---\n\n");
    }

    private static void contents(StringBuilder text, Report report, Labels labels) {
        if (report.sections().isEmpty()) {
            return;
        }
        text.append("\n## ")
                .append(MarkdownEscaping.text(labels.text("contents")))
                .append("\n\n");
        for (Section section : report.sections()) {
            if (!section.title().isEmpty()) {
                text.append("- ")
                        .append(MarkdownEscaping.jump(section.title(), section.id()))
                        .append('\n');
            }
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
