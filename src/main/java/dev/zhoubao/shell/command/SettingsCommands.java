package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.SettingName;
import dev.zhoubao.shell.grammar.SettingValue;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.UserFile;
import dev.zhoubao.shell.settings.UserFolders;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** How the program behaves. */
@Component
public record SettingsCommands(CurrentSettings settings, UserFolders folders, Console console, Labels labels)
        implements CommandGroup {

    private static final String GROUP = "Shell";

    @Command(name = "set", group = GROUP, description = "change a setting for this session")
    void set(
            @Argument(index = 0, description = "the setting, as listed by: settings") SettingName name,
            @Argument(index = 1, description = "its value") SettingValue value) {
        SettingKey key = name.key();
        if (key == SettingKey.LIBRARY) {
            throw new UsageException(
                    Phrase.of("the library is loaded at the start"), Phrase.of("load more with: load PATH"));
        }
        settings.set(key, value.text());
        String now = key.value(settings.get());
        Phrase keep = isThere(folders.settings())
                ? Phrase.of("to keep it, write {0}={1} into {2}", key.word(), now, folders.settings())
                : Phrase.of("keep it with: settings --write");
        console.hint(Phrase.of("{0} is now {1} for this session; {2}", key.word(), now, keep));
    }

    @Command(
            name = "settings",
            group = GROUP,
            description = "list the settings, their values and where each comes from",
            help =
                    "The command line takes precedence over the variables ZHOUBAO_…, and these over the configuration file.")
    Report settings(
            @Option(
                            longName = "write",
                            description =
                                    "write a configuration file that explains every setting and keeps what was set")
                    boolean write,
            @Option(longName = "force", description = "with --write, replace the file that is there") boolean force) {
        SettingsReport report = new SettingsReport(labels, settings);
        if (force && !write) {
            throw new UsageException(Phrase.of("--force is for: settings --write"));
        }
        if (!write) {
            return report.report();
        }
        Path file = folders.settings();
        if (isThere(file) && !force) {
            throw new CommandFailedException(Phrase.of(
                    "{0} exists already and was not changed; edit it, or replace it with: settings --write --force",
                    file));
        }
        UserFile.write(file, force ? AtomicFile.Existing.REPLACE : AtomicFile.Existing.KEEP, report.file());
        return new CountsReport(labels, "settings")
                .words("written", file.toString())
                .report();
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
