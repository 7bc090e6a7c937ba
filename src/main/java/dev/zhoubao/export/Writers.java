package dev.zhoubao.export;

import dev.zhoubao.document.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Chooses the writer of a format. */
public final class Writers {

    private final Map<Format, ReportWriter> byFormat;

    /** @throws IllegalArgumentException when a format has no writer */
    public Writers(Map<Format, ReportWriter> writers) {
        byFormat = new EnumMap<>(writers);
        for (Format format : Format.values()) {
            if (!byFormat.containsKey(format)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        }
    }

    /** Writes the report in the format; {@code out} is flushed, not closed. */
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Objects.requireNonNull(byFormat.get(format)).write(report, format, display, out);
        out.flush();
    }
}
