package dev.zhoubao.shell.run;

import dev.zhoubao.export.Writers;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.Failures;
import dev.zhoubao.shell.failure.ReportedFailure;
import dev.zhoubao.shell.grammar.NextStep;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.grammar.WordParser;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one command given as words. */
public final class CommandRunner {

    private static final InputReader NO_INPUT = new InputReader() {};

    private final WordParser parser;
    private final CommandRegistry registry;
    private final Console console;
    private final Writers writers;
    private final Screen screen;

    public CommandRunner(WordParser parser, CommandRegistry registry, Console console, Writers writers, Screen screen) {
        this.parser = parser;
        this.registry = registry;
        this.console = console;
        this.writers = writers;
        this.screen = screen;
    }

    /**
     * Runs the command and returns when it is done.
     *
     * @throws CommandFailedException when it fails; an {@link ExitRequest} passes through
     */
    public void run(List<String> words) {
        run(words, text -> false);
    }

    /** Runs the command; its result is shown by the pager where that takes it. */
    public void run(List<String> words, Pager pager) {
        try {
            ParsedInput input = parser.parse(words);
            ReportPrinter printer = new ReportPrinter(console, writers, screen, OutputOptions.of(input), pager);
            run(input, printer);
            printer.flush();
        } catch (Exception e) {
            throwExit(e);
            throw failure(e, words);
        }
    }

    private void run(ParsedInput input, ReportPrinter printer)
            throws CommandNotFoundException, CommandExecutionException {
        try {
            new CommandExecutor(registry).execute(new CommandContext(input, registry, printer, NO_INPUT));
        } catch (CommandExecutionException e) {
            if (Failures.unwrapped(e) instanceof ReportedFailure failure) {
                printer.println(failure.report());
            }
            throw e;
        }
    }

    /** What a command file has already told passes through. */
    private CommandFailedException failure(Exception thrown, List<String> words) {
        CommandFailedException failure = Failures.of(thrown);
        return failure == Failures.unwrapped(thrown) ? failure : NextStep.after(failure, parser.command(words));
    }

    private static void throwExit(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExitRequest exit) {
                throw exit;
            }
        }
    }
}
