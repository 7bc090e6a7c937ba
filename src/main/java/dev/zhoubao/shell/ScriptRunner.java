package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs command files: one command a line, read as it comes. The first failure stops the file, or with keep-going is told
 * and remembered.
 */
public final class ScriptRunner {

    private static final int DEEPEST = 16;

    private final CommandRunner runner;
    private final LineParser lines;
    private final Console console;
    private final boolean keepGoing;
    private int depth;

    public ScriptRunner(CommandRunner runner, LineParser lines, Console console, boolean keepGoing) {
        this.runner = runner;
        this.lines = lines;
        this.console = console;
        this.keepGoing = keepGoing;
    }

    /** @throws CommandFailedException with {@code FILE:LINE: message} and the failed command's exit code */
    void run(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new CommandFailedException(Phrase.of("there is no command file {0}; check the path", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            run(in, file.toString());
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Runs the lines of a stream.
     *
     * @param name stands before the line number in messages
     */
    void run(InputStream in, String name) throws IOException {
        if (depth == DEEPEST) {
            throw new CommandFailedException(
                    Phrase.of("{0} is run by command files {1} deep; does one of them run itself?", name, DEEPEST));
        }
        depth++;
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            runAll(reader, name);
        } catch (CharacterCodingException e) {
            throw new CommandFailedException(
                    ExitCodes.FAILED, Phrase.of("{0} is not UTF-8 text; save it as UTF-8 and run it again", name), e);
        } catch (ExitRequest e) {
            if (depth > 1) {
                throw e;
            }
        } finally {
            depth--;
        }
    }

    private void runAll(BufferedReader reader, String name) throws IOException {
        CommandFailedException first = null;
        int number = 0;
        String line;
        while ((line = reader.readLine()) != null) {
            number++;
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            CommandFailedException failure = runLine(number == 1 ? withoutMark(line) : line, name, number);
            if (failure != null && !keepGoing) {
                throw failure;
            }
            if (failure != null) {
                failure.phrase().ifPresent(console::error);
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first.alreadyTold();
        }
    }

    private @Nullable CommandFailedException runLine(String line, String name, int number) {
        try {
            List<String> words = lines.words(line);
            if (!words.isEmpty()) {
                runner.run(words);
            }
            return null;
        } catch (CommandFailedException | UsageException e) {
            CommandFailedException failure = Failures.of(e);
            return failure.phrase()
                    .map(told -> new CommandFailedException(
                            failure.code(), Phrase.of("{0}:{1}: {2}", name, number, told), failure))
                    .orElse(failure);
        }
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
