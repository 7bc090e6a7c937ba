package dev.zhoubao.shell;

import dev.zhoubao.export.PlainText;
import java.io.FilterOutputStream;
import java.io.IOException;
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
    private final Transcript transcript;
    private boolean statusShown;

    private Console(
            OutputStream out, PrintStream err, BooleanSupplier quiet, boolean rewritable, Transcript transcript) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
        this.rewritable = rewritable;
        this.transcript = transcript;
    }

    /** A console without a terminal: it shows no status. */
    public Console(OutputStream out, OutputStream err) {
        this(out, err, false);
    }

    /** @param rewritable whether a line of {@code err} can be taken back, as on a terminal that is not dumb */
    public Console(OutputStream out, OutputStream err, boolean rewritable) {
        this(out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, rewritable, new Transcript());
    }

    /** The same console, with notes or without; errors are never left out. */
    Console quiet(BooleanSupplier silent) {
        return new Console(out, err, silent, rewritable, transcript);
    }

    /** Where results go; a transcript gets them, too. */
    OutputStream out() {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                transcript.write(bytes, from, length, Console.this::tellOfTranscript);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
                transcript.flush(Console.this::tellOfTranscript);
            }
        };
    }

    Transcript transcript() {
        return transcript;
    }

    /** Keeps a command that is about to be run in the transcript. */
    void typed(String line) {
        record("> " + line);
    }

    /** Puts it into the transcript alone. */
    void record(String message) {
        if (transcript.isOn()) {
            transcript.line(safe(message), this::tellOfTranscript);
        }
    }

    private void tellOfTranscript(IOException failure) {
        err.println(safe("the transcript has ended, since it cannot be written to: " + failure.getMessage()));
    }

    /** Something the user may like to know. */
    void note(String message) {
        if (!quiet.getAsBoolean()) {
            err.println(safe(message));
            record(message);
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
        record(message);
    }

    void trace(Throwable failure) {
        failure.printStackTrace(err);
    }

    /** Messages quote foreign text, so nothing in them may reach the terminal as a command. */
    static String safe(String message) {
        return message.lines()
                .map(PlainText::of)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
