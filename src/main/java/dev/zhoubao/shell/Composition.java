package dev.zhoubao.shell;

import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.TemporaryFiles;
import dev.zhoubao.export.Writers;
import dev.zhoubao.export.csv.CsvWriter;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.export.terminal.TerminalWriter;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.command.AssertCommand;
import dev.zhoubao.shell.command.Browser;
import dev.zhoubao.shell.command.SystemBrowser;
import dev.zhoubao.shell.console.Announcer;
import dev.zhoubao.shell.console.Confirmation;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.ProgressBar;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.console.StandardStreams;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CallCommands;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.Conversions;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.SavedCommands;
import dev.zhoubao.shell.prompt.InteractiveShell;
import dev.zhoubao.shell.prompt.Prompt;
import dev.zhoubao.shell.prompt.PromptAnnouncer;
import dev.zhoubao.shell.prompt.ReaderConfirmation;
import dev.zhoubao.shell.run.CommandRunner;
import dev.zhoubao.shell.run.ScriptCheck;
import dev.zhoubao.shell.run.ScriptRunner;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramFolder;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.SettingsReader;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.InitialLoad;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.shell.jline.PromptProvider;

/**
 * The one place where the program is put together, read from top to bottom: first what settings, load and messages take,
 * which is there before Spring starts, then the pieces that Spring makes when each is first asked for.
 */
@Configuration(proxyBeanMethods = false)
public class Composition {

    /**
     * Starts the application on these process arguments and returns when it has done what they ask.
     *
     * @throws UsageException when the global options or the settings are wrong
     */
    static LazyBeans start(Class<?> application, Console streams, ExportKinds kinds, List<String> arguments) {
        PlainCharacters.begin();
        Invocation invocation = Invocation.parse(arguments);
        SettingsReader configuration = configuration(invocation);
        CurrentSettings settings = new CurrentSettings(configuration, Locale.getDefault());
        Console console = streams.quiet(() -> settings.get().quiet())
                .withoutStatus(() -> settings.get().accessible())
                .speaking(labelsOf(settings));
        configuration.notes().forEach(console::note);
        ProgramFolder home = ProgramFolder.found();
        TemporaryFiles.sweep(home.exports());
        InitialLoad load = startLoad(settings, home, console);
        if (invocation.needsLibrary()) {
            load.begin();
        }
        LazyBeans beans = LazyBeans.of(
                application,
                Map.of(
                        "invocation", invocation,
                        "currentSettings", settings,
                        "userFolders", UserFolders.ofProcess(),
                        "console", console,
                        "home", home,
                        "startLoad", load,
                        "exportKinds", kinds));
        beans.get(ShellApplicationRunner.class).run(System.in);
        return beans;
    }

    private static SettingsReader configuration(Invocation invocation) {
        return new SettingsReader(System.getenv())
                .file(UserFolders.ofProcess().settings())
                .variables()
                .options(invocation.options());
    }

    private static InitialLoad startLoad(CurrentSettings settings, ProgramFolder home, Console console) {
        List<LoadRoot> roots = settings.get().library().isEmpty()
                ? defaultLibrary(home, UserFolders.ofProcess().articles())
                : settings.get().library().stream().map(LoadRoot::of).toList();
        return new InitialLoad(
                () -> new Loader(Form.readers(), settings.get().limits()),
                () -> new ProgressBar(console, labelsOf(settings), System::nanoTime),
                roots);
    }

    /** What comes with the program, and what fetch has got. */
    private static List<LoadRoot> defaultLibrary(ProgramFolder home, Path articles) {
        LoadRoot seeds = new LoadRoot(home.seeds(), "seeds");
        return Files.isDirectory(articles) ? List.of(seeds, LoadRoot.fetched(articles)) : List.of(seeds);
    }

    private static Labels labelsOf(CurrentSettings settings) {
        return new Labels(() -> settings.get().lang());
    }

    @Bean
    Labels labels(CurrentSettings settings) {
        return labelsOf(settings);
    }

    @Bean
    ProgramVersion program() {
        return ProgramVersion.built();
    }

    @Bean
    Workspace workspace(InitialLoad start, Console console) {
        return new Workspace(start, console);
    }

    @Bean
    Writers writers(Labels labels) {
        ReportWriter terminal = new TerminalWriter(labels);
        ReportWriter csv = new CsvWriter();
        ReportWriter json = new JsonWriter();
        return new Writers(Map.of(
                Format.TABLE, terminal,
                Format.VERTICAL, terminal,
                Format.MARKDOWN, new MarkdownWriter(),
                Format.CSV, csv,
                Format.TSV, csv,
                Format.JSON, json,
                Format.NDJSON, json));
    }

    @Bean
    Screen screen(CurrentSettings settings, ObjectProvider<Terminal> terminal) {
        return new Screen(
                StandardStreams.outputIsTerminal(),
                () -> columns(terminal.getObject()),
                () -> colours(terminal.getObject()),
                settings::get,
                System.getenv());
    }

    /** What is known of a dumb terminal tells no width, but its device may. */
    private static int columns(Terminal terminal) {
        int told = terminal.getWidth();
        return told > 0 ? told : StandardStreams.outputColumns();
    }

    private static int colours(Terminal terminal) {
        Integer told = terminal.getNumericCapability(Capability.max_colors);
        return told == null ? 0 : told;
    }

    @Bean
    LineParser lineParser() {
        return new LineParser(File.separatorChar == '/');
    }

    @Bean
    ConfigurableConversionService commandConversion(ExportKinds kinds) {
        return new Conversions(kinds::all);
    }

    @Bean
    CommandSpecs commandSpecs(ExportKinds kinds) {
        return AllCommands.specs(kinds);
    }

    @Bean
    CallCommands callCommands(
            BeanFactory beans, CommandSpecs specs, ConfigurableConversionService conversion, LineParser lines) {
        return new CallCommands(beans, specs, conversion, lines);
    }

    @Bean
    CallParser callParser(CommandSpecs specs, ConfigurableConversionService conversion, SavedCommands saved) {
        return new CallParser(specs, conversion, saved::expanded);
    }

    @Bean
    SavedCommands savedCommands(UserFolders folders, LineParser lines, CommandSpecs specs) {
        return new SavedCommands(
                folders.config().resolve("commands"),
                lines,
                name -> specs.find(name).isPresent());
    }

    @Bean
    Browser browser() {
        return new SystemBrowser(System.getenv(), System.getProperty("os.name", ""));
    }

    @Bean
    Announcer announcer(ObjectProvider<LineReader> reader, Invocation invocation, Console console) {
        return new PromptAnnouncer(
                reader::getObject, () -> invocation.command().isEmpty() && StandardStreams.inputIsTerminal(), console);
    }

    @Bean
    CommandRunner commandRunner(
            CallParser parser,
            CallCommands commands,
            Console console,
            Writers writers,
            Screen screen,
            CurrentSettings settings) {
        return new CommandRunner(
                parser, commands, console, writers, screen, () -> settings.get().format());
    }

    @Bean
    ScriptRunner scriptRunner(CommandRunner runner, LineParser lines, Console console, CurrentSettings settings) {
        return new ScriptRunner(runner, lines, console, () -> settings.get().keepGoing());
    }

    @Bean
    ScriptCheck scriptCheck(CallParser parser, LineParser lines, SavedCommands saved) {
        return new ScriptCheck(
                parser,
                lines,
                saved,
                Map.of("assert", AssertCommand::assertion, SavedCommands.SAVE, words -> saved.check(words.get(0))));
    }

    @Bean
    Confirmation confirmation(ObjectProvider<LineReader> reader, Invocation invocation) {
        return new ReaderConfirmation(
                reader, () -> invocation.command().isEmpty() && StandardStreams.inputIsTerminal());
    }

    @Bean
    PromptProvider promptProvider(Workspace workspace, Labels labels) {
        return new Prompt(workspace, labels);
    }

    @Bean
    ShellApplicationRunner shellApplicationRunner(
            Invocation invocation,
            CommandRunner runner,
            ScriptRunner scripts,
            ObjectProvider<InteractiveShell> shell,
            Workspace workspace,
            Console console,
            CurrentSettings settings) {
        return new ShellApplicationRunner(
                invocation,
                runner,
                scripts,
                shell,
                workspace,
                console,
                StandardStreams::inputIsTerminal,
                () -> settings.get().debug());
    }
}
