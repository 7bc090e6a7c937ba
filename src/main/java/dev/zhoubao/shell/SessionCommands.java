package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.CountsReport;
import dev.zhoubao.report.Labels;
import dev.zhoubao.report.Report;
import java.util.List;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The shell itself. */
@Component
final class SessionCommands implements Commands {

    private static final String GROUP = "Shell";

    private final ObjectProvider<LineReader> reader;
    private final CommandSpecs specs;
    private final Program program;
    private final Labels labels;

    SessionCommands(ObjectProvider<LineReader> reader, CommandSpecs specs, Program program, Labels labels) {
        this.reader = reader;
        this.specs = specs;
        this.program = program;
        this.labels = labels;
    }

    @Command(
            name = "history",
            group = GROUP,
            description = "the commands typed so far, in this and earlier sessions",
            help =
                    "!12 at the prompt runs the command of that number again, !! the last one. Lines that begin with a space "
                            + "or speak of a password, token or secret are not kept.")
    Report history(
            @Argument(index = 0, description = "only those that hold this text") @Nullable String text,
            @Option(longName = "limit", description = "only the last ones") @Nullable Integer limit) {
        History history = reader.getObject().getHistory();
        return new HistoryReport(labels).of(history, text == null ? "" : text, limit);
    }

    @Command(name = "help", group = GROUP, description = "the commands, or one of them with its options")
    Report help(@Argument(index = 0, description = "a command") @Nullable CommandName command) {
        HelpReport report = new HelpReport(specs, labels);
        if (command == null) {
            return report.ofAll();
        }
        return report.of(specs.find(command.name()).orElseThrow(() -> unknown(command.name())));
    }

    private UsageException unknown(String word) {
        Phrase wrong = Phrase.of("there is no command '{0}'", word);
        List<String> names = specs.all().stream().map(CommandSpec::name).toList();
        return new UsageException(Nearest.hint(word, names, "")
                .map(hint -> Phrase.of("{0}; {1}; list the commands with: help", wrong, hint))
                .orElse(Phrase.of("{0}; {1}", wrong, Phrase.of("list the commands with: help"))));
    }

    @Command(name = "version", group = GROUP, description = "the versions of the program and of what it runs on")
    Report version() {
        return new CountsReport(labels, "version")
                .words("version", program.version())
                .words("java", Runtime.version().toString())
                .report();
    }

    @Command(name = "clear", group = GROUP, description = "clear the screen")
    void clear() {
        Terminal terminal = reader.getObject().getTerminal();
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    @Command(name = "exit", alias = "quit", group = GROUP, description = "leave the shell, or end a command file")
    void exit() {
        throw new ExitRequest();
    }
}
