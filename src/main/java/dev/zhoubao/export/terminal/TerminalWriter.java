package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;

/** Writes a report for reading in a terminal, or plain for a file or pipe. */
public final class TerminalWriter implements ReportWriter {

    private final Labels labels;

    /** Its notes are in the language of the labels. */
    public TerminalWriter(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.TABLE, Format.VERTICAL);
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Page page = new Page(display, labels);
        boolean titled =
                report.sections().stream().anyMatch(section -> !section.title().isEmpty());
        if (report.sections().size() > 1 && titled) {
            page.heading(report.title());
        }
        for (Section section : report.sections()) {
            page.gap();
            if (!section.title().isEmpty()) {
                page.heading(section.title());
            }
            for (Block block : section.blocks()) {
                write(ChartTables.shown(block, report, display), format, page);
            }
        }
        page.notes();
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void write(Block block, Format format, Page page) {
        if (block instanceof Facts facts) {
            write(facts, page);
        } else if (block instanceof Table table) {
            write(table.shown(), format, page);
        } else if (block instanceof Chart chart) {
            write(chart, page);
        } else if (block instanceof Prose prose) {
            for (Cell paragraph : prose.paragraphs()) {
                page.wrapped(CellText.of(paragraph, page.display()));
            }
        }
    }

    /** Charts of one section stand apart. */
    private static void write(Chart chart, Page page) {
        List<AttributedString> lines = ChartDrawing.of(chart, page.display());
        lines.forEach(page::line);
        page.gap();
    }

    private static void write(Facts facts, Page page) {
        List<AttributedString> labels = facts.facts().stream()
                .map(fact -> new AttributedString(fact.label(), Palette.FAINT))
                .toList();
        int width = page.labelWidth(labels);
        for (int i = 0; i < labels.size(); i++) {
            page.labelled(labels.get(i), width, value(facts.facts().get(i).value(), width, page));
        }
        Sparkline.notes(facts, room(width, page)).forEach(page::note);
    }

    /** A sparkline takes the room it has, so that it is not broken. */
    private static AttributedString value(Cell value, int labelWidth, Page page) {
        return value instanceof Cell.Spark spark
                ? new AttributedString(Sparkline.of(spark.values(), page.symbols(), room(labelWidth, page)))
                : CellText.of(value, page.display());
    }

    private static int room(int labelWidth, Page page) {
        return page.width() == 0 ? Sparkline.MOST : page.width() - labelWidth - Layout.GAP;
    }

    private static void write(Table table, Format format, Page page) {
        if (!table.title().isEmpty()) {
            page.heading(table.title());
        }
        if (table.rows().isEmpty()) {
            page.line(new AttributedString(CellText.absent(page.symbols())));
        } else if (format == Format.VERTICAL) {
            new Grid(table, page).down();
        } else {
            new Grid(table, page).across();
        }
    }
}
