package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.settings.UserPath;
import dev.zhoubao.shell.workspace.FolderSnapshot;
import dev.zhoubao.shell.workspace.FolderWatch;
import dev.zhoubao.shell.workspace.LibraryChange;
import dev.zhoubao.shell.workspace.LibraryChangeMessages;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Announces the weeks, and the copies with other figures, that come into a folder. */
@Component
public final class WatchCommand implements CommandGroup {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Workspace workspace;
    private final Announcer announcer;
    private final Console console;
    private final Labels labels;
    private final List<FolderWatch> watches = new ArrayList<>();

    WatchCommand(Workspace workspace, Announcer announcer, Console console, Labels labels) {
        this.workspace = workspace;
        this.announcer = announcer;
        this.console = console;
        this.labels = labels;
    }

    @Command(
            name = "watch",
            group = "Library",
            description =
                    "load a folder and every file added to it later, and announce new weeks and changed figures at the prompt",
            help =
                    "It goes on until watch --off or the end of the session. Without a folder it says what is being watched.")
    void watch(
            @Argument(index = 0, description = "the folder") @Nullable Path folder,
            @Option(longName = "off", description = "stop watching") boolean off)
            throws IOException {
        if (folder != null && off) {
            throw new UsageException(Phrase.of("watch takes a folder or --off, not both"));
        }
        if (off) {
            watches.forEach(FolderWatch::stop);
            watches.clear();
        }
        if (folder != null) {
            begin(folder);
        }
        console.hint(
                watches.isEmpty()
                        ? Phrase.of("no folder is being watched; watch one with: watch FOLDER")
                        : Phrase.of(
                                "watching {0}; stop with: watch --off",
                                Phrase.list(watches.stream()
                                        .map(FolderWatch::folder)
                                        .map(UserPath::shown)
                                        .toList())));
    }

    private void begin(Path folder) throws IOException {
        if (!announcer.atPrompt()) {
            throw new UsageException(Phrase.of("watch works only at the prompt"), Phrase.of("open it with: ./zhoubao"));
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailedException(
                    Phrase.of("there is no folder {0}; check the path", UserPath.shown(folder)));
        }
        if (watches.stream().noneMatch(watch -> watch.folder().equals(folder))) {
            FolderSnapshot state = FolderSnapshot.of(folder);
            workspace.load(List.of(folder));
            FolderWatch watch = new FolderWatch(folder, state, workspace, this::announce, INTERVAL);
            watches.add(watch);
            watch.start();
        }
    }

    private void announce(LibraryChange arrivals) throws InterruptedException {
        announcer.announce(new LibraryChangeMessages(labels).of(arrivals));
    }
}
