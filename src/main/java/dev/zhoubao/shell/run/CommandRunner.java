package dev.zhoubao.shell.run;

import dev.zhoubao.export.Format;
import dev.zhoubao.export.Writers;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.grammar.Call;
import dev.zhoubao.shell.grammar.CallCommands;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.OutputOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one command given as words. */
public final class CommandRunner {

    private static final InputReader NO_INPUT = new InputReader() {};

    private final CallParser parser;
    private final CallCommands commands;
    private final Console console;
    private final Writers writers;
    private final Screen screen;
    private final Supplier<Format> usual;

    /** @param usual the format of results where neither the call nor a file's name says one */
    public CommandRunner(
            CallParser parser,
            CallCommands commands,
            Console console,
            Writers writers,
            Screen screen,
            Supplier<Format> usual) {
        this.parser = parser;
        this.commands = commands;
        this.console = console;
        this.writers = writers;
        this.screen = screen;
        this.usual = usual;
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
        String help = "help";
        try {
            Call call = parser.parse(words);
            help = call.spec() == null ? help : "help " + call.command().name();
            OutputOptions options = OutputOptions.of(call.valid(), usual.get());
            OutputOptions.requireFolders(call);
            run(call, new ReportPrinter(console, writers, screen, options, pager));
            options.remark(call).ifPresent(console::note);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            throwExit(e);
            throw FailureMapper.of(e, help);
        }
    }

    /** The framework executes it, in a registry of its own. */
    private void run(Call call, ReportPrinter printer) throws Exception {
        CommandRegistry registry = new CommandRegistry();
        registry.registerCommand(commands.of(call, printer::print));
        ParsedInput name =
                ParsedInput.builder().commandName(call.command().name()).build();
        PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
        new CommandExecutor(registry).execute(new CommandContext(name, registry, out, NO_INPUT));
        console.out().flush();
    }

    private static void throwExit(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExitRequest exit) {
                throw exit;
            }
        }
    }
}
