package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.Format;
import dev.zhoubao.export.Writers;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.completion.MetricCompleter;
import dev.zhoubao.shell.completion.ShellCompleter;
import dev.zhoubao.shell.completion.ValueCompleter;
import dev.zhoubao.shell.completion.WeekCompleter;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.console.StandardStreams;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.SavedCommands;
import dev.zhoubao.shell.help.TopicHelp;
import dev.zhoubao.shell.help.Topics;
import dev.zhoubao.shell.run.CommandRunner;
import dev.zhoubao.shell.run.Pager;
import dev.zhoubao.shell.settings.ColorMode;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.WeekCounts;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.Signals;
import org.jline.widget.AutosuggestionWidgets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.shell.jline.PromptProvider;

/** Wires the prompt: what happens while a line is being typed, and where lines are kept. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    private static final String NAME = "zhoubao";
    private static final int REMEMBERED_LINES = 5_000;

    @Bean
    ShellCompleter commandCompleter(
            CommandSpecs specs, CallParser parser, Workspace workspace, SavedCommands saved, Labels labels) {
        WeekCompleter weeks = new WeekCompleter(workspace::library, labels);
        ValueCompleter values =
                new ValueCompleter(weeks, new MetricCompleter(workspace::library, labels), specs, saved::all, labels);
        return new ShellCompleter(specs, parser.expanding(saved::expandedWhileTyping), values, labels);
    }

    @Bean(destroyMethod = "close")
    LineDevice lineDevice() {
        return LineDevice.of(Redirect.INHERIT);
    }

    /** Where nothing but text can be shown, JLine would still write colours. It is closed before its device is left. */
    @Bean(destroyMethod = "close")
    @DependsOn("lineDevice")
    Terminal terminal(CurrentSettings settings) throws IOException {
        return TerminalBuilder.builder()
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .encoding(StandardCharsets.UTF_8)
                .color(settings.get().color() == ColorMode.ALWAYS)
                .build();
    }

    @Bean
    ShellHistory history(UserFolders folders, LineParser lines, Console console) {
        return new ShellHistory(folders.state().resolve("history"), lines, console::note);
    }

    @Bean
    LineHighlighter lineHighlighter(CallParser parser, SavedCommands saved, LineParser lines, Screen screen) {
        return new LineHighlighter(parser.expanding(saved::expandedWhileTyping), lines, screen::display);
    }

    @Bean
    LineReader shellReader(
            Terminal terminal,
            LineParser lines,
            ShellCompleter completer,
            LineHighlighter highlighter,
            ShellHistory history,
            Screen screen,
            CurrentSettings settings,
            Labels labels)
            throws IOException {
        SuggestingReader reader = new SuggestingReader(
                terminal,
                NAME,
                completer::rest,
                () -> suggests(settings.get(), screen),
                () -> settings.get().accessible(),
                more -> labels.phrase(Phrase.of("{0} more: type on to narrow them", more)));
        reader.setParser(lines);
        reader.setCompleter(completer);
        reader.setHighlighter(highlighter);
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
        reader.option(LineReader.Option.CASE_INSENSITIVE, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        // Completion that forgives typing errors takes away what was typed.
        reader.setVariable(LineReader.ERRORS, 0);
        // Nothing is asked about a long list: it is cut to the screen.
        reader.setVariable(LineReader.LIST_MAX, 0);
        reader.setVariable(LineReader.HISTORY_FILE, history.file());
        reader.setVariable(LineReader.HISTORY_SIZE, REMEMBERED_LINES);
        reader.setHistory(history);
        history.attach(reader);
        new AutosuggestionWidgets(reader).enable();
        return reader;
    }

    /** Without colours a suggestion looks like text that is there. */
    private static boolean suggests(Settings settings, Screen screen) {
        return settings.suggestions() && screen.display().colour();
    }

    private static Phrase welcome(ProgramVersion program, Workspace workspace) {
        List<String> roots = workspace.roots().stream().map(LoadRoot::label).toList();
        Object library = roots.size() == 1
                ? roots.get(0)
                : Phrase.of(
                        "{0} and {1} more",
                        String.join("", roots.subList(0, Math.min(1, roots.size()))), roots.size() - 1);
        return Phrase.of(
                "{0}, library {1}: {2}; list the commands with: help",
                program.nameAndVersion(),
                library,
                WeekCounts.of(workspace.library()).phrase());
    }

    /** Drawing a page over the other is nothing for a screen reader. */
    private static Pager pager(
            Terminal terminal,
            CurrentSettings settings,
            Console console,
            Labels labels,
            Supplier<PagedText.Shown> help) {
        Pager less =
                new LessPager(terminal, () -> labels.phrase(Phrase.of("space: next page, q: leave, h: keys")), help);
        Pager own = text -> !settings.get().accessible() && less.show(text);
        Pager external = new ExternalPager(terminal, System.getenv(), console, own);
        return text -> switch (settings.get().pager()) {
            case ON -> own.show(text);
            case OFF -> false;
            case EXTERNAL -> external.show(text);
        };
    }

    private static PagedText.Shown help(Writers writers, Screen screen, Labels labels) {
        return new PagedText.Shown(labels.phrase(Phrase.of("space: next page, q: back to the result")), () -> {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            writers.write(new TopicHelp(labels).of(Topics.PAGER), Format.TABLE, screen.display(), text);
            return text.toByteArray();
        });
    }

    @Bean
    InteractiveShell interactiveShell(
            LineReader reader,
            LineDevice device,
            PromptProvider prompt,
            CommandRunner runner,
            LineParser lines,
            Console console,
            CurrentSettings settings,
            ProgramVersion program,
            Workspace workspace,
            Writers writers,
            Screen screen,
            Labels labels) {
        Terminal terminal = reader.getTerminal();
        if (terminal instanceof DumbTerminal) {
            // It takes no notice of the process's own signals, of which Ctrl-C would end the program.
            Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
        }
        boolean pages = StandardStreams.outputIsTerminal() && !(terminal instanceof DumbTerminal);
        Pager pager =
                pages ? pager(terminal, settings, console, labels, () -> help(writers, screen, labels)) : text -> false;
        return new InteractiveShell(
                reader,
                device,
                prompt,
                runner,
                lines,
                pager,
                console,
                () -> settings.get().debug(),
                () -> welcome(program, workspace),
                () -> settings.get().timing());
    }
}
