package dev.zhoubao.export;

import dev.zhoubao.document.Report;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one or more formats. Text is UTF-8 and every line ends in {@code \n}. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the whole report; the same report and display give the same bytes.
     *
     * @param out is flushed, not closed
     */
    void write(Report report, Format format, Display display, OutputStream out) throws IOException;
}
