package dev.zhoubao.shell.command;

import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.util.List;

/** The commands: a new one is a class more here. */
public final class AllCommands {

    private AllCommands() {}

    public static CommandSpecs specs(ExportKinds kinds) {
        return new CommandSpecs(
                List.of(
                        LibraryCommands.class,
                        ListCommand.class,
                        AnalysisCommands.class,
                        SearchCommand.class,
                        AlertsCommand.class,
                        AssertCommand.class,
                        TrendCommand.class,
                        CheckCommand.class,
                        FetchCommand.class,
                        ExportCommand.class,
                        ScriptCommand.class,
                        OpenCommand.class,
                        SaveCommand.class,
                        TranscriptCommand.class,
                        WatchCommand.class,
                        SettingsCommands.class,
                        HelpCommand.class,
                        SessionCommands.class),
                kinds::all);
    }
}
