package dev.zhoubao.shell.export;

import dev.zhoubao.document.Report;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.weeks.TidyReport;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/**
 * How {@code export csv} writes.
 *
 * @param shape null for a row a week
 * @param bom whether the file begins with a byte-order mark, by which some programs know UTF-8
 */
public record CsvExport(
        @Option(longName = "shape", description = "a row a week, or a row a figure with its evidence") @Nullable
        Shape shape,

        @Option(longName = "bom", description = "begin with a byte-order mark, for programs that need one")
        boolean bom) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What a row is. */
    public enum Shape {
        /** A week, with a column for each metric. */
        WIDE,
        /** A figure, with its evidence. */
        TIDY
    }

    Report report(Labels labels, List<Bulletin> weeks) {
        return shape == Shape.TIDY ? new TidyReport(labels).of(weeks) : new ListReport(labels).ofAllColumns(weeks);
    }

    /** Begins the file. */
    void begin(OutputStream out) throws IOException {
        if (bom) {
            out.write(BYTE_ORDER_MARK);
        }
    }
}
