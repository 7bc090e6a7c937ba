package dev.zhoubao.shell.command;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.CommandWord;
import dev.zhoubao.shell.grammar.SavedCommands;
import dev.zhoubao.shell.grammar.SavedName;
import dev.zhoubao.shell.grammar.VariadicArgument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Commands under names of the user's own. */
@Component
public final class SaveCommand implements CommandGroup {

    private static final String GROUP = "Shell";

    private final SavedCommands saved;
    private final CommandSpecs specs;
    private final Console console;
    private final Labels labels;

    SaveCommand(SavedCommands saved, CommandSpecs specs, Console console, Labels labels) {
        this.saved = saved;
        this.specs = specs;
        this.console = console;
        this.labels = labels;
    }

    @Command(
            name = SavedCommands.SAVE,
            group = GROUP,
            description = "keep a command under a name of your own, with parameters",
            help =
                    "In the command, ${1} stands for the first word behind the name, ${2:-2024} for the second or else 2024; "
                            + "words that no parameter takes come last. In a command file write $${1}.")
    void save(
            @Arguments
                    @VariadicArgument(
                            name = "NAME",
                            form = "NAME COMMAND…",
                            description = "the name, then the command, such as: jumps diff ${1} --all")
                    CommandWord[] words) {
        List<String> texts = Arrays.stream(words).map(CommandWord::text).toList();
        if (texts.size() < 2) {
            throw new UsageException(Phrase.of("save needs a name and a command, such as: save jumps diff ${1} --all"));
        }
        String name = texts.get(0);
        Map<String, String> before = saved.all();
        if (specs.find(texts.get(1)).isEmpty() && !before.containsKey(texts.get(1))) {
            throw new UsageException(
                    Phrase.of("there is no command '{0}' to save", texts.get(1)),
                    Phrase.of("list the commands with: help"));
        }
        saved.save(name, texts.subList(1, texts.size()));
        console.hint(
                before.containsKey(name)
                        ? Phrase.of("{0} is saved and replaces: {1}", name, before.get(name))
                        : Phrase.of("{0} is saved", name));
    }

    @Command(name = "saved", group = GROUP, description = "list the saved commands")
    Report saved() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        saved.all().forEach((name, command) -> {
            rows.add(List.of(Cell.text(name), Cell.text(command)));
            data.add(new JsonObject().put("name", name).put("command", command).map());
        });
        Table table = new Table(
                "saved",
                "",
                List.of(
                        Column.text("name", labels.text("saved.name")),
                        Column.text("command", labels.text("saved.command"))),
                rows);
        return new Report(
                "saved",
                labels.text("saved.title"),
                List.of(Section.of("saved", "", table, labels.text("saved.none"))),
                data);
    }

    @Command(name = SavedCommands.UNSAVE, group = GROUP, description = "delete a saved command")
    void unsave(@Argument(index = 0, description = "the name it is saved under") SavedName name) {
        if (!saved.forget(name.name())) {
            throw new UsageException(
                    Phrase.of("no command is saved as '{0}'", name.name()), Phrase.of("list them with: saved"));
        }
        console.hint(Phrase.of("{0} is no longer saved", name.name()));
    }
}
