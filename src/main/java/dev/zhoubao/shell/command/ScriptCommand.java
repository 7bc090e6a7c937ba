package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.VariableOptions;
import dev.zhoubao.shell.run.Script;
import dev.zhoubao.shell.run.ScriptCheck;
import dev.zhoubao.shell.run.ScriptRunner;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Command files. */
@Component
public record ScriptCommand(ObjectProvider<ScriptRunner> scripts, ObjectProvider<ScriptCheck> check, Console console)
        implements CommandGroup {

    @Command(
            name = Script.COMMAND,
            group = "Shell",
            description = "run a command file",
            help =
                    "In the file, ${year} stands for what --year gives, ${year:-2024} for 2024 where nothing is given, $$ for "
                            + "a dollar sign; a value stays one word, even with blanks.")
    void run(
            @Argument(index = 0, description = "the file, one command a line") Path file,
            @Option(longName = Script.DRY_RUN, description = "find the mistakes in all lines; run none") boolean dryRun,
            @VariableOptions(description = "the value of a variable of the file, such as --year 2024 for ${year}")
                    Map<String, String> values) {
        if (dryRun) {
            check(file, values);
        } else {
            scripts.getObject().run(file, values);
        }
    }

    private void check(Path file, Map<String, String> values) {
        ScriptCheck.CheckResult found = check.getObject().check(file, values);
        found.mistakes().forEach(console::error);
        if (!found.mistakes().isEmpty()) {
            throw new CommandFailedException(ExitCodes.WRONG_USAGE, null, null);
        }
        console.hint(Phrase.of("{0}: commands without a mistake: {1}; nothing was run", file, found.commands()));
    }
}
