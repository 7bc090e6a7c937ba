package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Announcer;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.FolderPath;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<NewWeekCommand> commands;
    private final List<FolderWatch> watches = new ArrayList<>();

    WatchCommand(
            Workspace workspace,
            Announcer announcer,
            Console console,
            Labels labels,
            ObjectProvider<NewWeekCommand> commands) {
        this.commands = commands;
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
                    "It goes on until watch --off or the end of the session. Without a folder it says what is being watched. Outside the prompt, "
                            + "./zhoubao watch FOLDER --on-new 'assert ${week} incidents under 500' runs a command for each new week until Ctrl-C; "
                            + "--exec hands each new week to another program, such as one that posts it, in the variable ZHOUBAO_WEEK.")
    void watch(
            @Argument(index = 0, description = "the folder") @Nullable FolderPath place,
            @Option(longName = "off", description = "stop watching") boolean off,
            @Option(
                            longName = "on-new",
                            description = "outside the prompt: the command to run for each new week, ${week} in it")
                    @Nullable
                    String onNew,
            @Option(
                            longName = "exec",
                            description = "outside the prompt: what the system's shell is to run for each new week")
                    @Nullable
                    String exec)
            throws IOException {
        Path folder = place == null ? null : place.path();
        if (folder != null && off) {
            throw new UsageException(Phrase.of("watch takes a folder or --off, not both"));
        }
        if (onNew != null || exec != null) {
            if (folder == null || announcer.atPrompt()) {
                throw new UsageException(
                        Phrase.of("--on-new and --exec are for a watch outside the prompt"),
                        Phrase.of("start it with: {0}", "./zhoubao watch FOLDER --on-new COMMAND"));
            }
            follow(folder, commands.getObject().of(onNew, exec));
            return;
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
                                        .map(Path::toString)
                                        .toList())));
    }

    private void begin(Path folder) throws IOException {
        if (!announcer.atPrompt()) {
            throw new UsageException(
                    Phrase.of("watch works only at the prompt, or with --on-new"),
                    Phrase.of("open the prompt with: ./zhoubao"));
        }
        checkFolder(folder);
        if (watches.stream().noneMatch(watch -> watch.folder().equals(folder))) {
            FolderSnapshot state = FolderSnapshot.of(folder);
            workspace.load(List.of(folder));
            FolderWatch watch = new FolderWatch(folder, state, workspace, new Announced(), INTERVAL);
            watches.add(watch);
            watch.start();
        }
    }

    private static void checkFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailedException(Phrase.of("there is no folder {0}; check the path", folder));
        }
    }

    /** Until it is interrupted. */
    private void follow(Path folder, NewWeekCommand.Action action) throws IOException {
        checkFolder(folder);
        BlockingQueue<LibraryChange> news = new LinkedBlockingQueue<>();
        FolderSnapshot state = FolderSnapshot.of(folder);
        workspace.load(List.of(folder));
        FolderWatch watch = new FolderWatch(folder, state, workspace, new Told(news), INTERVAL);
        watch.start();
        console.hint(Phrase.of("watching {0}; stop with Ctrl-C", folder));
        try {
            while (true) {
                LibraryChange arrivals = news.take();
                new LibraryChangeMessages(labels)
                        .of(arrivals)
                        .forEach(message -> console.hint(Phrase.of("{0}", message)));
                arrivals.weeks().forEach(week -> action.run(week.edition().name()));
            }
        } catch (InterruptedException e) {
            throw new CommandFailedException(ExitCodes.INTERRUPTED, Phrase.of("interrupted"), e);
        } finally {
            watch.stop();
        }
    }

    /** What comes is run one after the other, on the thread of the command. */
    private final class Told implements FolderWatch.News {
        private final BlockingQueue<LibraryChange> news;

        Told(BlockingQueue<LibraryChange> news) {
            this.news = news;
        }

        @Override
        public void tell(LibraryChange arrivals) {
            news.add(arrivals);
        }

        @Override
        public void gone(Path folder) {
            console.note(lost(folder));
        }
    }

    /** At the prompt. */
    private final class Announced implements FolderWatch.News {
        @Override
        public void tell(LibraryChange arrivals) throws InterruptedException {
            announcer.announce(new LibraryChangeMessages(labels).of(arrivals));
        }

        @Override
        public void gone(Path folder) throws InterruptedException {
            announcer.announce(List.of(labels.phrase(lost(folder))));
        }
    }

    private static Phrase lost(Path folder) {
        return Phrase.of(
                "the watched folder {0} is gone; what was loaded of it stays, and it is read again when it is back",
                folder);
    }
}
