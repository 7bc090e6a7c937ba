package dev.zhoubao.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Writes down what is typed and shown. */
@Component
final class TranscriptCommand implements Commands {

    private final Console console;

    TranscriptCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "transcript",
            group = "Shell",
            description = "write commands and results to a file as well, as plain text",
            help = "It is added to what the file holds. Without a file it says whether one is being written.")
    void transcript(
            @Argument(index = 0, description = "where to") @Nullable Path file,
            @Option(longName = "off", description = "end it") boolean off)
            throws IOException {
        Transcript transcript = console.transcript();
        if (file != null && off) {
            throw new UsageException("transcript takes a file or --off, not both");
        }
        Path before = transcript.file();
        if (file != null) {
            transcript.begin(file);
            console.note("what follows is written to " + file + ", too; end it with: transcript --off");
        } else if (before == null) {
            console.note("no transcript is being written; begin one with: transcript FILE");
        } else if (off) {
            transcript.end();
            console.note("the transcript in " + before + " has ended");
        } else {
            console.note("a transcript is being written to " + before + "; end it with: transcript --off");
        }
    }
}
