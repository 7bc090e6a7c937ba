package dev.zhoubao.shell;

import dev.zhoubao.export.PlainText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program's one console: results go to {@link #out()}, everything else to standard error. Both are UTF-8 whatever
 * the locale says.
 */
public final class Console {

    private final OutputStream out;
    private final PrintStream err;
    private final boolean quiet;

    private Console(OutputStream out, PrintStream err, boolean quiet) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
    }

    public Console(OutputStream out, OutputStream err) {
        this(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
    }

    /** The same console, with notes or without; errors are never left out. */
    Console quiet(boolean silent) {
        return new Console(out, err, silent);
    }

    OutputStream out() {
        return out;
    }

    /** Something the user may like to know. */
    void note(String message) {
        if (!quiet) {
            err.println(safe(message));
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
