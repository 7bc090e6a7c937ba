package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.run.CommandRunner;
import dev.zhoubao.shell.run.Pager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
    private final Pager pager;
    private final Console console;
    private final BooleanSupplier debug;
    private final LineDevice device;
    private final InterruptKey interrupts;
    private final Supplier<Phrase> welcome;
    private final BooleanSupplier timing;

    /**
     * @param device behind the reader's terminal
     * @param welcome the first line of a session
     * @param timing whether to say how long each command took
     */
    InteractiveShell(
            LineReader reader,
            LineDevice device,
            PromptProvider prompt,
            CommandRunner runner,
            LineParser lines,
            Pager pager,
            Console console,
            BooleanSupplier debug,
            Supplier<Phrase> welcome,
            BooleanSupplier timing) {
        this.reader = reader;
        this.device = device;
        this.prompt = prompt;
        this.runner = runner;
        this.lines = lines;
        this.pager = pager;
        this.console = console;
        this.debug = debug;
        this.welcome = welcome;
        this.timing = timing;
        this.interrupts = InterruptKey.of(reader, device);
        device.look();
    }

    public void run() {
        console.hint(welcome.get());
        HangupMonitor watch = HangupMonitor.of(reader.getTerminal());
        try {
            device.use(this::readAll);
        } finally {
            watch.stop();
        }
    }

    private void readAll() {
        while (true) {
            try {
                AttributedString text = prompt.getPrompt();
                runAll(interrupts.during(() -> reader.readLine(text.toAnsi(reader.getTerminal()))));
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isEmpty()) {
                    console.hint(Phrase.of("(leave with: exit, or Ctrl-D)"));
                }
            } catch (EndOfFileException | ExitRequest e) {
                return;
            }
        }
    }

    /** Pasted text may hold several commands; an interruption ends them all. */
    private void runAll(String text) {
        Terminal terminal = reader.getTerminal();
        Thread running = Thread.currentThread();
        SignalHandler before = terminal.handle(Signal.INT, signal -> running.interrupt());
        try {
            List<String> all = lines.lines(text);
            for (String line : all) {
                if (all.size() > 1) {
                    show(line);
                }
                if (runLine(line) == ExitCodes.INTERRUPTED) {
                    break;
                }
            }
        } finally {
            terminal.handle(Signal.INT, before);
            Thread.interrupted();
        }
    }

    /** Before what it results in, as if it had been typed by itself. */
    private void show(String line) {
        Terminal terminal = reader.getTerminal();
        terminal.writer().println(prompt.getPrompt().toAnsi(terminal) + PlainText.of(line));
        terminal.flush();
    }

    /** Returns the command's exit code. */
    private int runLine(String line) {
        long start = System.nanoTime();
        TimedPager timed = new TimedPager(pager);
        int code = outcome(line, timed);
        if (timing.getAsBoolean()) {
            Duration taken = Duration.ofNanos(System.nanoTime() - start - timed.nanos());
            console.hint(Phrase.of("took {0} s", String.format(Locale.ROOT, "%.2f", taken.toMillis() / 1e3)));
        }
        return code;
    }

    private int outcome(String line, Pager shown) {
        try {
            String command = recalled(line);
            List<String> words = lines.words(command);
            if (!words.isEmpty()) {
                console.typed(command);
                runner.run(words, shown);
            }
            return ExitCodes.DONE;
        } catch (CommandFailedException | UsageException e) {
            CommandFailedException failure = FailureMapper.of(e);
            tell(failure);
            return failure.code();
        }
    }

    private String recalled(String line) {
        if (!(reader.getHistory() instanceof ShellHistory history)) {
            return line;
        }
        String recalled = history.recalled(line);
        if (!recalled.equals(line)) {
            console.hint(Phrase.of("again: {0}", recalled));
        }
        return recalled;
    }

    private void tell(CommandFailedException failure) {
        failure.phrase().ifPresent(told -> console.error("error: ", told));
        if (debug.getAsBoolean()) {
            console.trace(failure);
        }
    }
}
