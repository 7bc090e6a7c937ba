package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Transcript;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Writes down what is typed and shown. */
@Component
public record TranscriptCommand(Console console) implements CommandGroup {

    @Command(
            name = "transcript",
            group = "Shell",
            description = "also write commands and results to a file, as plain text",
            help =
                    "New text is added at the end of the file. Without a file, the command says whether a transcript is being written.")
    void transcript(
            @Argument(index = 0, description = "the file to write to") @Nullable Path file,
            @Option(longName = "off", description = "stop the transcript") boolean off)
            throws IOException {
        Transcript transcript = console.transcript();
        if (file != null && off) {
            throw new UsageException(Phrase.of("transcript takes a file or --off, not both"));
        }
        Path before = transcript.file();
        if (file != null) {
            console.files().refuseAsTranscript(file);
            transcript.begin(file);
            console.hint(
                    Phrase.of("commands and results are now also written to {0}; stop with: transcript --off", file));
        } else if (before == null) {
            console.hint(Phrase.of("no transcript is being written; begin one with: transcript FILE"));
        } else if (off) {
            transcript.end();
            console.hint(Phrase.of("the transcript in {0} has ended", before));
        } else {
            console.hint(Phrase.of("a transcript is being written to {0}; stop with: transcript --off", before));
        }
    }
}
