package dev.zhoubao.shell.command;

import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.fetch.FetchCall;
import dev.zhoubao.shell.fetch.FetchSession;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.CommandLine;
import dev.zhoubao.shell.grammar.Seconds;
import dev.zhoubao.shell.grammar.SourceId;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Gets articles from the network: the only command that asks it for anything. */
@Component
public record FetchCommand(
        Workspace workspace,
        CurrentSettings settings,
        UserFolders folders,
        Console console,
        Labels labels,
        ProgramVersion program)
        implements CommandGroup {

    @Command(
            name = "fetch",
            group = "Library",
            description = "fetch the articles of weeks that have a link but no full copy",
            help =
                    "It asks only the hosts of the setting fetch-hosts, one request at a time per host, and keeps each document as "
                            + "received. What is already there is not asked for again, so the same command continues an interrupted run. "
                            + "Exit code 1 if an address was not fetched; on a block it stops for that host and says how to go on.")
    Verdict fetch(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(
                            longName = "from",
                            description =
                                    "first look for new issues in a web address, a file, or cncert, the publisher's list")
                    @Nullable
                    SourceId from,
            @Option(longName = "follow", description = "also follow the links of what was fetched") boolean follow,
            @Option(longName = "pictures", description = "also keep the pictures of articles") boolean pictures,
            @Option(longName = "limit", description = "ask for at most this many documents") @Nullable Integer limit,
            @Option(longName = "delay", description = "seconds between requests to the same host", defaultValue = "5")
                    Seconds delay,
            @Option(longName = "into", description = "keep the documents in this folder instead of the library")
                    @Nullable
                    Path into,
            @Option(
                            longName = "dry-run",
                            description =
                                    "show what would be asked of whom and how long it would take, and ask nothing")
                    boolean dryRun,
            CommandLine line)
            throws IOException {
        ChosenRows.checkLimit(limit);
        return new FetchSession(workspace, settings, folders, console, labels, program, System.getenv())
                .run(new FetchCall(
                        range,
                        from == null ? null : from.text(),
                        follow ? Wishes.Follow.YES : Wishes.Follow.NO,
                        pictures ? Wishes.Pictures.YES : Wishes.Pictures.NO,
                        limit,
                        delay.duration(),
                        into,
                        dryRun ? Wishes.Asking.DRY_RUN : Wishes.Asking.REALLY,
                        line.text()));
    }
}
