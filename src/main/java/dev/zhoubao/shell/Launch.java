package dev.zhoubao.shell;

import dev.zhoubao.export.Leftovers;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.ingest.load.Root;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.ProgressBar;
import dev.zhoubao.shell.console.Streams;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.Failures;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.Home;
import dev.zhoubao.shell.settings.SettingsReader;
import dev.zhoubao.shell.settings.StartLanguage;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.StartLoad;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application: settles the settings, then lets Spring build the rest around them. */
public final class Launch {

    private Launch() {}

    /** Runs the program to its end and returns its exit code. */
    public static int run(Class<?> application, String... arguments) {
        Console console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                () -> "dumb".equals(System.getenv("TERM")) ? 0 : Streams.errorColumns());
        try (ConfigurableApplicationContext context = start(application, console, arguments)) {
            return context.getBean(ShellApplicationRunner.class).exitCode();
        } catch (UsageException e) {
            Lang lang = StartLanguage.of(List.of(arguments), System.getenv(), configuration(), Locale.getDefault());
            console.speaking(new Labels(lang))
                    .error(
                            "zhoubao: ",
                            Failures.of(e, "zhoubao help options").phrase().orElseThrow());
            return ExitCodes.WRONG_USAGE;
        }
    }

    /**
     * Starts the application on these process arguments and returns when it has done what they ask.
     *
     * @throws UsageException when the global options or the settings are wrong
     */
    public static ConfigurableApplicationContext start(Class<?> application, Console console, String... arguments) {
        NoLogging.begin();
        Invocation invocation = Invocation.parse(List.of(arguments));
        CurrentSettings settings = new CurrentSettings(
                new SettingsReader(System.getenv())
                        .file(configuration())
                        .variables()
                        .options(invocation.options()),
                Locale.getDefault());
        Home home = home();
        Leftovers.sweep(home.exports());
        StartLoad load = startLoad(settings, home, console);
        if (invocation.needsLibrary()) {
            load.begin();
        }
        ConfigurableApplicationContext context = Wiring.context(application, beans -> {
            beans.registerSingleton("invocation", invocation);
            beans.registerSingleton("currentSettings", settings);
            beans.registerSingleton("userFolders", folders());
            beans.registerSingleton(
                    "console",
                    console.quiet(() -> settings.get().quiet())
                            .speaking(new Labels(() -> settings.get().lang())));
            beans.registerSingleton("home", home);
            beans.registerSingleton("startLoad", load);
        });
        context.getBean(ShellApplicationRunner.class).run(System.in);
        return context;
    }

    private static UserFolders folders() {
        return UserFolders.of(
                System.getenv(),
                UserFolders.home(System.getenv()),
                System.getProperty("os.name", "").startsWith("Windows"));
    }

    private static Path configuration() {
        return folders().config().resolve("zhoubao.properties");
    }

    private static StartLoad startLoad(CurrentSettings settings, Home home, Console console) {
        List<Root> roots = settings.get().library().isEmpty()
                ? List.of(new Root(home.seeds(), "seeds"))
                : settings.get().library().stream().map(Root::of).toList();
        return new StartLoad(
                () -> new Loader(Form.readers(), settings.get().limits()),
                () -> new ProgressBar(
                        console.quiet(() -> settings.get().quiet()),
                        new Labels(() -> settings.get().lang()),
                        System::nanoTime),
                roots);
    }

    /** What the launcher says, else the folder above the one that holds the program, else the current one. */
    private static Home home() {
        String told = System.getProperty("zhoubao.home", "");
        if (!told.isEmpty()) {
            return new Home(Path.of(told));
        }
        Path beside = program().getParent();
        Path above = beside == null ? null : beside.getParent();
        return new Home(above != null && Files.isDirectory(above.resolve("seeds")) ? above : Path.of(""));
    }

    private static Path program() {
        try {
            String place = Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
            String jar = place.replaceFirst("^jar:nested:", "file:")
                    .replaceFirst("^jar:", "")
                    .replaceFirst("/?!.*$", "");
            return Path.of(URI.create(jar));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("").toAbsolutePath();
        }
    }
}
