package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Display.Trait;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a report for reading in a terminal, or plain for a file or pipe. */
public final class TerminalWriter implements ReportWriter {

    private final Labels labels;

    /** Its notes are in the language of the labels. */
    public TerminalWriter(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        boolean whole = format == Format.VERTICAL;
        LineBuffer page = new LineBuffer(whole ? display.with(Trait.WHOLE_ADDRESSES) : display, labels, out);
        try {
            write(report, format, page);
            page.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Report report, Format format, LineBuffer page) {
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
            TerminalBlocks blocks = new TerminalBlocks(page, report, section, format);
            section.blocks().forEach(block -> block.accept(blocks));
        }
        page.notes();
    }
}
