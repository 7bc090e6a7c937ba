package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.springframework.shell.jline.PromptProvider;

/**
 * Reads commands at the prompt until the user leaves. Ctrl-C drops the line that is being typed or stops the command
 * that is running; Ctrl-D on an empty line leaves.
 */
public final class InteractiveShell {

    private final LineReader reader;
    private final PromptProvider prompt;
    private final CommandRunner runner;
    private final LineParser lines;
    private final Console console;
    private final BooleanSupplier debug;

    public InteractiveShell(
            LineReader reader,
            PromptProvider prompt,
            CommandRunner runner,
            LineParser lines,
            Console console,
            BooleanSupplier debug) {
        this.reader = reader;
        this.prompt = prompt;
        this.runner = runner;
        this.lines = lines;
        this.console = console;
        this.debug = debug;
    }

    void run() {
        while (true) {
            try {
                AttributedString text = prompt.getPrompt();
                runLine(reader.readLine(text.toAnsi(reader.getTerminal())));
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isEmpty()) {
                    console.hint(Phrase.of("(leave with: exit, or Ctrl-D)"));
                }
            } catch (EndOfFileException | ExitRequest e) {
                return;
            }
        }
    }

    private void runLine(String line) {
        Terminal terminal = reader.getTerminal();
        Thread running = Thread.currentThread();
        SignalHandler before = terminal.handle(Signal.INT, signal -> running.interrupt());
        try {
            List<String> words = lines.words(line);
            if (!words.isEmpty()) {
                console.typed(line);
                runner.run(words);
            }
        } catch (CommandFailedException | UsageException e) {
            tell(Failures.of(e));
        } finally {
            terminal.handle(Signal.INT, before);
            Thread.interrupted();
        }
    }

    private void tell(CommandFailedException failure) {
        failure.phrase().ifPresent(told -> console.error("error: ", told));
        if (debug.getAsBoolean()) {
            console.trace(failure);
        }
    }
}
