package dev.zhoubao.export.html;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.report.words.Labels;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a report as one page that needs nothing else: no network, no scripts, its style within. */
public final class HtmlWriter {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /** @param out is flushed, not closed */
    public void write(Report report, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Labels labels = new Labels(report.lang());
        HtmlEscaping html = new HtmlEscaping(report.lang());
        head(page, report, html);
        page.write("<body>\n<a class=\"skip\" href=\"#text\">" + html.words(labels.text("html.skip")) + "</a>\n");
        page.write("<header>\n<h1>" + html.words(report.title()) + "</h1>\n</header>\n");
        page.write("<main id=\"text\" tabindex=\"-1\">\n");
        ChartFigure figures = new ChartFigure(html, labels);
        for (Section section : report.sections(Section.Rank.LEAD)) {
            section(page, section, new HtmlBlocks(html, labels, figures, section.title()), html);
        }
        if (report.isDocument()) {
            page.write(new HtmlContents(html, labels).of(report.sections(Section.Rank.PART)));
        }
        for (Section section : report.sections(Section.Rank.PART)) {
            section(page, section, new HtmlBlocks(html, labels, figures, section.title()), html);
        }
        page.write("</main>\n" + footer(report, html) + "</body>\n</html>\n");
        page.flush();
    }

    private static void head(Writer page, Report report, HtmlEscaping html) throws IOException {
        page.write("<!DOCTYPE html>\n<html lang=\"" + html.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.write("<link rel=\"icon\" href=\"data:,\">\n");
        page.write("<title>" + HtmlEscaping.text(report.title()) + "</title>\n");
        page.write("<style>\n" + Stylesheet.TEXT + "</style>\n</head>\n");
    }

    private static void section(Writer page, Section section, HtmlBlocks blocks, HtmlEscaping html) throws IOException {
        String id = HtmlEscaping.id(section.id());
        if (section.title().isEmpty()) {
            page.write("<section id=\"" + id + "\">\n");
        } else {
            page.write("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n");
            page.write("<h2 id=\"" + id + "-title\">" + html.words(section.title()) + "</h2>\n");
        }
        for (var block : section.blocks()) {
            page.write(block.accept(blocks));
        }
        page.write("</section>\n");
    }

    private static String footer(Report report, HtmlEscaping html) {
        String program = report.properties().getOrDefault("generator", "");
        return program.isEmpty() ? "" : "<footer>\n<p>" + html.words(program) + "</p>\n</footer>\n";
    }
}
