package dev.zhoubao.export.terminal;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.report.Block;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Writes a report for reading in a terminal, or plain for a file or pipe. */
public final class TerminalWriter implements ReportWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.TABLE, Format.VERTICAL);
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Page page = new Page(display);
        if (report.sections().size() > 1) {
            page.heading(report.title());
        }
        for (Section section : report.sections()) {
            page.gap();
            if (!section.title().isEmpty()) {
                page.heading(section.title());
            }
            section.blocks().forEach(block -> write(block, format, page));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A chart has nothing of its own to write: its numbers stand in its table. */
    private static void write(Block block, Format format, Page page) {
        if (block instanceof Facts facts) {
            write(facts, page);
        } else if (block instanceof Table table) {
            write(table.shown(), format, page);
        } else if (block instanceof Prose prose) {
            for (Cell paragraph : prose.paragraphs()) {
                Wrap.lines(CellText.of(paragraph), page.width()).forEach(page::line);
            }
        }
    }

    private static void write(Facts facts, Page page) {
        List<AttributedString> labels = facts.facts().stream()
                .map(fact -> new AttributedString(fact.label(), AttributedStyle.DEFAULT.faint()))
                .toList();
        int width =
                labels.stream().mapToInt(AttributedString::columnLength).max().orElse(0);
        for (int i = 0; i < labels.size(); i++) {
            page.labelled(labels.get(i), width, CellText.of(facts.facts().get(i).value()));
        }
    }

    private static void write(Table table, Format format, Page page) {
        if (!table.title().isEmpty()) {
            page.heading(table.title());
        }
        if (table.rows().isEmpty()) {
            page.line(new AttributedString(CellText.ABSENT));
        } else if (format == Format.VERTICAL) {
            new Grid(table, page).down();
        } else {
            new Grid(table, page).across();
        }
    }
}
