package dev.zhoubao.shell;

import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.StandardStreams;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.StartLanguage;
import dev.zhoubao.shell.settings.UserFolders;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;

/** The program as a process: streams, exit codes, and what is told when it cannot start. */
public final class Launch {

    private Launch() {}

    /** Runs the program to its end and returns its exit code. */
    public static int run(Class<?> application, String... arguments) {
        Console console = new Console(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        StandardStreams::errorColumns)
                // A dumb terminal cannot take a line back.
                .withoutStatus(() -> "dumb".equals(System.getenv("TERM")));
        try (LazyBeans beans = start(application, console, arguments)) {
            return beans.get(ShellApplicationRunner.class).exitCode();
        } catch (UsageException e) {
            Lang lang = StartLanguage.of(
                    List.of(arguments), System.getenv(), UserFolders.ofProcess().settings(), Locale.getDefault());
            console.speaking(new Labels(lang))
                    .error(
                            "zhoubao: ",
                            FailureMapper.of(e, "zhoubao help options").phrase().orElseThrow());
            return ExitCodes.WRONG_USAGE;
        }
    }

    /**
     * Starts the application on these process arguments and returns when it has done what they ask.
     *
     * @throws UsageException when the global options or the settings are wrong
     */
    public static LazyBeans start(Class<?> application, Console console, String... arguments) {
        LoggingDisabled.begin();
        return Composition.start(application, console, new ExportKinds(), List.of(arguments));
    }
}
