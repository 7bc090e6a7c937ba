package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Switch;
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
public record SessionCommands(
        ObjectProvider<LineReader> reader,
        ProgramVersion program,
        Labels labels,
        CurrentSettings settings,
        Console console)
        implements CommandGroup {

    private static final String GROUP = "Shell";

    @Command(
            name = "history",
            group = GROUP,
            description = "list the commands typed so far, in this and earlier sessions",
            help =
                    "!12 at the prompt runs the command of that number again, !! the last one, !diff the last that begins with diff. Lines that begin with a space "
                            + "or mention a password, token or secret are not kept.")
    Report history(
            @Argument(index = 0, description = "only those that hold this text") @Nullable String text,
            @Option(longName = "limit", description = "only the last ones") @Nullable Integer limit) {
        History history = reader.getObject().getHistory();
        return new HistoryReport(labels).of(history, text == null ? "" : text, limit);
    }

    @Command(name = "version", group = GROUP, description = "show the versions of the program and of what it runs on")
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

    @Command(
            name = "timing",
            group = GROUP,
            description = "say at the prompt how long each command took, or stop saying so")
    void timing(
            @Argument(index = 0, description = "on or off; the other of the two if it is left out") @Nullable
                    Boolean timing) {
        boolean now = timing == null ? !settings.get().timing() : timing;
        settings.set(SettingKey.TIMING, Switch.word(now));
        console.hint(now ? Phrase.of("timing is on") : Phrase.of("timing is off"));
    }

    @Command(name = "exit", alias = "quit", group = GROUP, description = "leave the shell, or end a command file")
    void exit() {
        throw new ExitRequest();
    }
}
