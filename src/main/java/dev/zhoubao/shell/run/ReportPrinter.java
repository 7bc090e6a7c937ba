package dev.zhoubao.shell.run;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AppendedContent;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.Display;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a command's result in the format that was asked for, to standard output or to a file. */
record ReportPrinter(Console console, Writers writers, Screen screen, OutputOptions options, Pager pager) {

    /** What the systems call a pipe that nobody reads, which they say in the user's language. */
    private static final List<String> PIPES = List.of("pipe", "管道", "管線");

    /** @throws CommandFailedException when the result is itself a reason to fail */
    void print(Object result) {
        try {
            if (result instanceof Verdict verdict) {
                print(verdict.report());
                verdict.failure().ifPresent(failure -> {
                    throw failure;
                });
            } else {
                print((Report) result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reader that went away, as {@code head} does, has what it wanted: no reason for a message. */
    private void printToConsole(Report report) throws IOException {
        try {
            Display display = display();
            if (display.width() == 0) {
                writers.write(report, options.format(), display, console.out());
                return;
            }
            if (pager.show(() -> text(report, paged()))) {
                console.shown(text(report, paged()));
            } else {
                console.out().write(text(report, display()));
                console.out().flush();
            }
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (PIPES.stream().anyMatch(message::contains)) {
                throw ExitRequest.readerGone();
            }
            throw e.getClass() == IOException.class ? new FileSystemException("stdout", null, e.getMessage()) : e;
        }
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
            write(report, options.file());
        }
    }

    private void write(Report report, Path file) throws IOException {
        console.files().refuseAsOutput(file);
        AtomicFile.Content content = out -> writers.write(report, options.format(), Display.PLAIN, out);
        Optional<Phrase> told = options.append()
                ? AppendedContent.append(file, options.format(), content)
                : AtomicFile.write(file, AtomicFile.Existing.REPLACE, content);
        told.ifPresent(console::note);
    }
}
