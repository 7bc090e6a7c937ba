package dev.zhoubao.shell;

import dev.zhoubao.export.PlainText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * The program's one console: results go to {@link #out()}, everything else to standard error. Both are UTF-8 whatever
 * the locale says.
 */
public final class Console {

    private static final String ERASE_TO_END = "\u001b[K";

    private final OutputStream out;
    private final PrintStream err;
    private final BooleanSupplier quiet;
    private final boolean rewritable;
    private boolean statusShown;

    private Console(OutputStream out, PrintStream err, BooleanSupplier quiet, boolean rewritable) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
        this.rewritable = rewritable;
    }

    /** A console without a terminal: it shows no status. */
    public Console(OutputStream out, OutputStream err) {
        this(out, err, false);
    }

    /** @param rewritable whether a line of {@code err} can be taken back, as on a terminal that is not dumb */
    public Console(OutputStream out, OutputStream err, boolean rewritable) {
        this(out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, rewritable);
    }

    /** The same console, with notes or without; errors are never left out. */
    Console quiet(BooleanSupplier silent) {
        return new Console(out, err, silent, rewritable);
    }

    OutputStream out() {
        return out;
    }

    /** Something the user may like to know. */
    void note(String message) {
        if (!quiet.getAsBoolean()) {
            err.println(safe(message));
        }
    }

    /** Shows a line that the next status takes the place of. */
    void status(String message) {
        if (rewritable && !quiet.getAsBoolean()) {
            err.print("\r" + safe(message) + ERASE_TO_END);
            err.flush();
            statusShown = true;
        }
    }

    /** Takes the status away, if there is one. */
    void clearStatus() {
        if (statusShown) {
            err.print("\r" + ERASE_TO_END);
            err.flush();
            statusShown = false;
        }
    }

    void error(String message) {
        err.println(safe(message));
    }

    void trace(Throwable failure) {
        failure.printStackTrace(err);
    }

    /** Messages quote foreign text, so nothing in them may reach the terminal as a command. */
    private static String safe(String message) {
        return message.lines()
                .map(PlainText::of)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
