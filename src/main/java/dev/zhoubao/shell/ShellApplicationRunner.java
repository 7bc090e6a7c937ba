package dev.zhoubao.shell;

import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.prompt.InteractiveShell;
import dev.zhoubao.shell.run.CommandRunner;
import dev.zhoubao.shell.run.Script;
import dev.zhoubao.shell.run.ScriptRunner;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;

/** Does what the process was called for: one command, the commands of standard input, or the shell. */
public final class ShellApplicationRunner {

    private final Invocation invocation;
    private final CommandRunner runner;
    private final ScriptRunner scripts;
    private final ObjectProvider<InteractiveShell> shell;
    private final Workspace workspace;
    private final Console console;
    private final BooleanSupplier interactive;
    private final BooleanSupplier debug;
    private int exitCode = ExitCodes.DONE;

    /** @param interactive whether standard input is a terminal */
    public ShellApplicationRunner(
            Invocation invocation,
            CommandRunner runner,
            ScriptRunner scripts,
            ObjectProvider<InteractiveShell> shell,
            Workspace workspace,
            Console console,
            BooleanSupplier interactive,
            BooleanSupplier debug) {
        this.invocation = invocation;
        this.runner = runner;
        this.scripts = scripts;
        this.shell = shell;
        this.workspace = workspace;
        this.console = console;
        this.interactive = interactive;
        this.debug = debug;
    }

    /**
     * Returns when it is done; what failed has been told then.
     *
     * @param in the process's standard input
     */
    void run(InputStream in) {
        try {
            dispatch(in);
        } catch (ExitRequest e) {
            exitCode = e.code();
        } catch (CommandFailedException e) {
            fail(e);
        } catch (IOException e) {
            fail(FailureMapper.of(e));
        }
    }

    private void fail(CommandFailedException failure) {
        exitCode = failure.code();
        tell(failure);
    }

    private void dispatch(InputStream in) throws IOException {
        if (!invocation.command().isEmpty()) {
            runner.run(invocation.command());
        } else if (interactive.getAsBoolean()) {
            open();
        } else {
            scripts.run(in, Script.unnamed("<stdin>"));
        }
    }

    /** Loads before the first prompt, so that a missing library is told at once. */
    private void open() {
        try {
            workspace.library();
        } catch (RuntimeException e) {
            throw FailureMapper.of(e);
        }
        shell.getObject().run();
    }

    private void tell(CommandFailedException failure) {
        boolean script = failure.getCause() instanceof CommandFailedException;
        failure.phrase().ifPresent(told -> console.error(script ? "" : "zhoubao: ", told));
        if (debug.getAsBoolean()) {
            console.trace(failure);
        }
    }

    int exitCode() {
        return exitCode;
    }
}
