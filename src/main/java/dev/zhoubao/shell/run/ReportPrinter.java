package dev.zhoubao.shell.run;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AppendedContent;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.Writers;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.OutputOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a command's result in the format that was asked for, to standard output or to a file. */
record ReportPrinter(Console console, Writers writers, Screen screen, OutputOptions options, Pager pager) {

    /** What the systems call a pipe that nobody reads, which they say in the user's language. */
    private static final List<String> PIPES = List.of("pipe", "管道", "管線");

    private static final Set<Format> ROWS = Set.of(Format.CSV, Format.TSV);

    /** @throws CommandFailedException when the result is itself a reason to fail */
    void print(Object result) {
        try {
            if (result instanceof Verdict verdict) {
                print(verdict.report());
                verdict.failure().ifPresent(failure -> {
                    throw failure;
                });
            } else if (result instanceof AtomicFile.Content document) {
                print(document);
            } else {
                print((Report) result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printToConsole(Report report) throws IOException {
        Display display = display();
        if (display.width() == 0) {
            toConsole(out -> writers.write(report, options.format(), display, out));
        } else if (pager.show(() -> text(report, paged()))) {
            console.shown(text(report, paged()));
        } else {
            byte[] text = text(report, display());
            toConsole(out -> out.write(text));
        }
    }

    /** What an export makes, as it is; a terminal gets none that is no text. */
    private void print(AtomicFile.Content document) throws IOException {
        if (options.file() != null) {
            write(options.file(), document, Phrase.of("{0}", options.file()));
        } else if (display().width() == 0) {
            toConsole(document);
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            requireText(bytes.toByteArray());
            toConsole(bytes::writeTo);
        }
    }

    private static void requireText(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw new CommandFailedException(Phrase.of(
                        "what is exported is not text, so a terminal cannot show it; name a file with --out FILE, or pass it"
                                + " on to another program"));
            }
        }
    }

    /** A reader that went away, as {@code head} does, has what it wanted: no reason for a message. */
    private void toConsole(AtomicFile.Content content) throws IOException {
        FailureKeepingStream out = new FailureKeepingStream(console.out());
        try {
            content.write(out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            Optional<IOException> failure = out.failure();
            if (failure.isEmpty()) {
                throw e;
            }
            throw told(failure.get());
        }
    }

    private static IOException told(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (PIPES.stream().anyMatch(message::contains)) {
            throw ExitRequest.readerGone();
        }
        return failure.getClass() == IOException.class
                ? new FileSystemException("stdout", null, failure.getMessage())
                : failure;
    }

    private Display display() {
        Display display = screen.display();
        return options.wholeUrls() ? display.with(Display.Trait.WHOLE_ADDRESSES) : display;
    }

    /** Pagers cut lines, and know no links. */
    private Display paged() {
        return display().without(Display.Trait.LINKS);
    }

    private byte[] text(Report report, Display display) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writers.write(report, options.format(), display, text);
        return text.toByteArray();
    }

    private void print(Report report) throws IOException {
        if (options.file() == null) {
            printToConsole(report);
        } else {
            write(
                    options.file(),
                    out -> writers.write(report, options.format(), Display.PLAIN, out),
                    what(report, options.file()));
        }
    }

    /** The file and its format; of rows alone also how many there are. */
    private Phrase what(Report report, Path file) {
        int rows = ROWS.contains(options.format())
                ? report.mainTable().map(table -> table.rows().size()).orElse(0)
                : 0;
        if (rows == 0) {
            return Phrase.of("{0} ({1})", file, options.format());
        }
        return rows == 1
                ? Phrase.of("{0} ({1}, 1 row)", file, options.format())
                : Phrase.of("{0} ({1}, {2} rows)", file, options.format(), rows);
    }

    /** @param what is told of the file when it is written; of a device or a pipe nothing is */
    private void write(Path file, AtomicFile.Content content, Phrase what) throws IOException {
        console.files().refuseAsOutput(file);
        Optional<Phrase> told = options.append()
                ? AppendedContent.append(file, options.format(), content)
                : AtomicFile.write(file, AtomicFile.Existing.REPLACE, content);
        if (Files.isRegularFile(file)) {
            console.note(options.append() ? Phrase.of("added to {0}", what) : Phrase.of("written: {0}", what));
        }
        told.ifPresent(console::note);
    }
}
