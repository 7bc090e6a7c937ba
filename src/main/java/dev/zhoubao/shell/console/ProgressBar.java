package dev.zhoubao.shell.console;

import dev.zhoubao.ingest.load.Progress;
import dev.zhoubao.report.words.Labels;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows how far a load has come, on one line of standard error, once the load has taken a second. */
public final class ProgressBar implements Progress {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int WIDTH = 24;

    /** Parts of many files add up to a whole but for this. */
    private static final double ROUNDING = 1e-6;

    private final Console console;
    private final Labels labels;
    private final LongSupplier nanos;
    private final long start;

    /** @param nanos the time, in nanoseconds from any point */
    public ProgressBar(Console console, Labels labels, LongSupplier nanos) {
        this.console = console;
        this.labels = labels;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void report(int read, double part) {
        if (nanos.getAsLong() - start < PATIENCE_NANOS) {
            return;
        }
        String known = labels.text("progress.read", count(read));
        console.status(bar(part) + " " + known, known);
    }

    static String bar(double part) {
        int full = (int) Math.min(WIDTH, WIDTH * part + ROUNDING);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Takes the line away. */
    public void close() {
        console.clearStatus();
    }
}
