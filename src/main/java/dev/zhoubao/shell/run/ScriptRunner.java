package dev.zhoubao.shell.run;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.Suggestions;
import dev.zhoubao.shell.grammar.Variables;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
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
    private final BooleanSupplier keepGoing;
    private int depth;

    public ScriptRunner(CommandRunner runner, LineParser lines, Console console, BooleanSupplier keepGoing) {
        this.runner = runner;
        this.lines = lines;
        this.console = console;
        this.keepGoing = keepGoing;
    }

    /**
     * Runs a file.
     *
     * @param values of its variables, by name
     * @throws CommandFailedException with {@code FILE:LINE: message} and the failed command's exit code
     */
    public void run(Path file, Map<String, String> values) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new CommandFailedException(Script.missing(file));
        }
        Script script = Script.of(file, values);
        checkUse(file, script);
        try (InputStream in = Files.newInputStream(file)) {
            console.files().begin(file);
            try {
                run(in, script);
            } finally {
                console.files().end();
            }
        } catch (IOException e) {
            throw FailureMapper.of(e);
        }
        script.unused()
                .forEach(name ->
                        console.note(Phrase.of("no line of {0} that was run uses {1}", file, "${" + name + "}")));
    }

    /** A value that no line asks for is a typing error, and some other line would go on with its default. */
    private static void checkUse(Path file, Script script) {
        if (script.variables().values().isEmpty() || !Files.isRegularFile(file)) {
            return;
        }
        Set<String> used = new TreeSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new BoundedLines(Files.newInputStream(file), script.name()), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                used.addAll(Variables.named(line));
            }
        } catch (IOException e) {
            throw FailureMapper.of(e);
        }
        Set<String> unused = new TreeSet<>(script.variables().values().keySet());
        unused.removeAll(used);
        unused.stream().findFirst().ifPresent(name -> {
            throw new UsageException(
                    Phrase.of("no line of {0} uses {1}", file, "${" + name + "}"),
                    Suggestions.hint(name, used, "--")
                            .orElseGet(() -> Phrase.of("check it with: {0}", "run " + file + " --dry-run")));
        });
    }

    /** Runs the lines of a stream. */
    public void run(InputStream in, Script script) throws IOException {
        if (depth == DEEPEST) {
            throw new CommandFailedException(Phrase.of(
                    "{0} is nested in {1} command files; does one of them run itself?", script.name(), DEEPEST));
        }
        depth++;
        try {
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new BoundedLines(in, script.name()), StandardCharsets.UTF_8.newDecoder()));
            runAll(reader, script);
        } catch (CharacterCodingException e) {
            throw new CommandFailedException(ExitCodes.FAILED, Script.notText(script.name()), e);
        } catch (ExitRequest e) {
            ExitRequest left = e.ofCommandFile();
            if (depth > 1 || left.code() != ExitCodes.DONE) {
                throw left;
            }
        } finally {
            depth--;
        }
    }

    private void runAll(BufferedReader reader, Script script) throws IOException {
        CommandFailedException first = null;
        int number = 0;
        String line;
        while ((line = Script.readLine(reader)) != null) {
            number++;
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            CommandFailedException failure = runLine(script, line, number);
            if (failure != null && !keepGoing.getAsBoolean()) {
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

    private @Nullable CommandFailedException runLine(Script script, String line, int number) {
        try {
            List<List<String>> commands = script.commands(lines, line, number);
            if (!commands.isEmpty()) {
                console.typed(line);
            }
            commands.forEach(runner::run);
            return null;
        } catch (CommandFailedException | UsageException e) {
            CommandFailedException failure = FailureMapper.of(e);
            return failure.phrase()
                    .map(told -> new CommandFailedException(failure.code(), script.at(number, told), failure))
                    .orElse(failure);
        }
    }
}
