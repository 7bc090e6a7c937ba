package dev.zhoubao.shell.console;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The files that the session itself reads or writes: its transcript, the command files that are running, and what stands
 * behind its standard streams. A result that took the place of one would lose it, or be read as the next commands.
 */
public final class SessionFiles {

    private static final Path IN = Path.of("/dev/stdin");
    private static final Path OUT = Path.of("/dev/stdout");

    private final Transcript transcript = new Transcript();
    private final Deque<Path> running = new ArrayDeque<>();

    public Transcript transcript() {
        return transcript;
    }

    /** @throws CommandFailedException where a result may not be written to the file */
    public void refuseAsOutput(Path file) throws IOException {
        if (AtomicFile.isDevice(file)) {
            return;
        }
        refuseAsTranscript(file);
        Path written = transcript.file();
        if (written != null && isSame(written, file)) {
            throw new CommandFailedException(Phrase.of(
                    "the transcript is being written to {0}; name another file, or end it with: transcript --off", file));
        }
        if (Files.isRegularFile(OUT) && isSame(OUT, file)) {
            throw new CommandFailedException(
                    Phrase.of("standard output goes to {0} already; name another file, or leave out the option", file));
        }
    }

    /** @throws CommandFailedException where what is typed and shown may not be written to the file */
    public void refuseAsTranscript(Path file) throws IOException {
        for (Path script : running) {
            if (isSame(script, file)) {
                throw new CommandFailedException(
                        Phrase.of("{0} is the command file that is running; name another file", file));
            }
        }
        if (Files.isRegularFile(IN) && isSame(IN, file)) {
            throw new CommandFailedException(
                    Phrase.of("commands are being read from {0}; name another file", file));
        }
    }

    /** @throws CommandFailedException where the file would grow by its own commands */
    public void begin(Path script) throws IOException {
        Path written = transcript.file();
        if (written != null && isSame(written, script)) {
            throw new CommandFailedException(Phrase.of(
                    "the transcript is being written to {0}; end it before you run the file: transcript --off", script));
        }
        running.push(script);
    }

    public void end() {
        running.pop();
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }
}
