package dev.zhoubao.export;

import dev.zhoubao.document.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses the writer of a format. */
public final class Writers {

    private final Map<Format, ReportWriter> byFormat = new EnumMap<>(Format.class);

    /** @throws IllegalArgumentException when a format has no writer or two */
    public Writers(List<ReportWriter> writers) {
        for (ReportWriter writer : writers) {
            for (Format format : writer.formats()) {
                if (byFormat.put(format, writer) != null) {
                    throw new IllegalArgumentException("two writers for " + format);
                }
            }
        }
        for (Format format : Format.values()) {
            if (!byFormat.containsKey(format)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        }
    }

    /** Writes the report in the format; {@code out} is flushed, not closed. */
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        ReportWriter writer = byFormat.get(format);
        if (writer == null) {
            throw new IllegalStateException("no writer for " + format);
        }
        writer.write(report, format, display, out);
        out.flush();
    }
}
