package dev.zhoubao.shell;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.Labels;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The program's one console: results go to {@link #out()}, everything else to standard error. Both are UTF-8 whatever
 * the locale says.
 */
public final class Console {

    private static final String ERASE_TO_END = "\u001b[K";

    private final OutputStream out;
    private final PrintStream err;
    private final Function<Phrase, String> words;
    private final boolean quiet;
    private final boolean rewritable;
    private boolean statusShown;

    private Console(
            OutputStream out, PrintStream err, Function<Phrase, String> words, boolean quiet, boolean rewritable) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.quiet = quiet;
        this.rewritable = rewritable;
    }

    /** A console without a terminal: it speaks English and shows no status. */
    public Console(OutputStream out, OutputStream err) {
        this(out, err, false);
    }

    /** @param rewritable whether a line of {@code err} can be taken back, as on a terminal that is not dumb */
    public Console(OutputStream out, OutputStream err, boolean rewritable) {
        this(out, new PrintStream(err, true, StandardCharsets.UTF_8), Phrase::english, false, rewritable);
    }

    /** The same console, with notes or without; errors are never left out. */
    Console quiet(boolean silent) {
        return new Console(out, err, words, silent, rewritable);
    }

    /** The same console, in the language of the labels. */
    Console speaking(Labels labels) {
        return new Console(out, err, labels::phrase, quiet, rewritable);
    }

    OutputStream out() {
        return out;
    }

    /** Something the user may like to know. */
    void note(Phrase sentence) {
        tell("note: ", sentence);
    }

    /** How to go on at the prompt. */
    void hint(Phrase sentence) {
        tell("", sentence);
    }

    private void tell(String mark, Phrase sentence) {
        if (!quiet) {
            error(mark, sentence);
        }
    }

    /** Shows a line that the next status takes the place of. */
    void status(String message) {
        if (rewritable && !quiet) {
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

    void error(Phrase sentence) {
        error("", sentence);
    }

    /** @param mark what stands before the sentence in every language, for programs that read it */
    void error(String mark, Phrase sentence) {
        err.println(safe(mark + words.apply(sentence)));
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
