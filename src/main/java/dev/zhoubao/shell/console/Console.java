package dev.zhoubao.shell.console;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.terminal.MessageLines;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;

/**
 * The program's one console: results go to {@link #out()}, everything else to standard error. Both are UTF-8 whatever
 * the locale says.
 */
public final class Console {

    private static final String ERASE_TO_END = "\u001b[K";

    private final OutputStream out;
    private final PrintStream err;
    private final Function<Phrase, String> words;
    private final BooleanSupplier quiet;
    private final BooleanSupplier plain;
    private final IntSupplier columns;
    private final SessionFiles files;
    private boolean statusShown;

    private Console(
            OutputStream out,
            PrintStream err,
            Function<Phrase, String> words,
            BooleanSupplier quiet,
            BooleanSupplier plain,
            IntSupplier columns,
            SessionFiles files) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.quiet = quiet;
        this.plain = plain;
        this.columns = columns;
        this.files = files;
    }

    /** A console without a terminal: it speaks English and shows no status. */
    public Console(OutputStream out, OutputStream err) {
        this(out, err, () -> 0);
    }

    /**
     * @param columns how wide the terminal of {@code err} is, asked anew each time; 0 where it is none
     */
    public Console(OutputStream out, OutputStream err, IntSupplier columns) {
        this(
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Phrase::english,
                () -> false,
                () -> false,
                columns,
                new SessionFiles());
    }

    /** The same console, with notes or without; errors are never left out. */
    public Console quiet(BooleanSupplier silent) {
        return new Console(out, err, words, silent, plain, columns, files);
    }

    /** The same console, at times without a line that is written over. */
    public Console withoutStatus(BooleanSupplier now) {
        return new Console(out, err, words, quiet, () -> plain.getAsBoolean() || now.getAsBoolean(), columns, files);
    }

    /** The same console, in the language of the labels. */
    public Console speaking(Labels labels) {
        return new Console(out, err, labels::phrase, quiet, plain, columns, files);
    }

    /** Where results go; a transcript gets them, too. */
    public OutputStream out() {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                files.transcript().write(bytes, from, length, Console.this::tellOfTranscript);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
                files.transcript().flush(Console.this::tellOfTranscript);
            }
        };
    }

    public Transcript transcript() {
        return files.transcript();
    }

    /** The files that the session itself uses. */
    public SessionFiles files() {
        return files;
    }

    /** Keeps a command that is about to be run in the transcript. */
    public void typed(String line) {
        record("> " + line);
    }

    /** Puts a message into the transcript alone, as one line. */
    public void record(String message) {
        if (files.transcript().isOn()) {
            files.transcript().line(PlainText.of(message), this::tellOfTranscript);
        }
    }

    /** Puts what was shown in another way, as by a pager, into the transcript. */
    public void shown(byte[] text) {
        files.transcript().write(text, 0, text.length, this::tellOfTranscript);
        files.transcript().flush(this::tellOfTranscript);
    }

    private void tellOfTranscript(IOException failure) {
        err.println(PlainText.of(words.apply(Phrase.of(
                "the transcript has ended, because it cannot be written to: {0}",
                String.valueOf(failure.getMessage())))));
    }

    /** Something the user may like to know. */
    public void note(Phrase sentence) {
        tell("note: ", sentence);
    }

    /** How to go on at the prompt. */
    public void hint(Phrase sentence) {
        tell("", sentence);
    }

    private void tell(String mark, Phrase sentence) {
        if (!quiet.getAsBoolean()) {
            error(mark, sentence);
        }
    }

    /** Whether {@link #status} shows anything. */
    boolean showsStatus() {
        return room() > 0;
    }

    /** How many columns a status may take. */
    private int room() {
        return quiet.getAsBoolean() || plain.getAsBoolean() ? 0 : Math.max(0, columns.getAsInt() - 1);
    }

    /**
     * Shows a line that the next status takes the place of: the first of these messages that the terminal has room for, else
     * what it has room for of the last. None reaches its last column, from which a line that is written anew would go on
     * below.
     */
    void status(String... messages) {
        int room = room();
        if (room > 0) {
            List<AttributedString> all = Arrays.stream(messages)
                    .map(message -> new AttributedString(PlainText.of(message)))
                    .toList();
            AttributedString shown = all.stream()
                    .filter(message -> message.columnLength() <= room)
                    .findFirst()
                    .orElse(all.get(all.size() - 1));
            err.print("\r" + shown.columnSubSequence(0, room) + ERASE_TO_END);
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

    public void error(Phrase sentence) {
        error("", sentence);
    }

    /** @param mark what stands before the sentence in every language, for programs that read it */
    public void error(String mark, Phrase sentence) {
        // No line break of its own, so that no name of a file can make up a second message.
        String message = PlainText.of(mark + words.apply(sentence));
        err.println(MessageLines.of(message, columns.getAsInt()));
        record(message);
    }

    public void trace(Throwable failure) {
        failure.printStackTrace(err);
    }
}
