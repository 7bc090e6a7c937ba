package dev.zhoubao.shell.workspace;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Naming;
import dev.zhoubao.ingest.load.PassedOver;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Problem;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.ProblemCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What this run has in memory: a library, where it came from, and the problems met. The start library is read when it
 * is first asked for. A load that fails or is stopped changes nothing. Several threads may use it: each sees a library as
 * a whole, before or after what another one does, and no load takes away what another brought.
 */
public final class Workspace {

    private final InitialLoad start;
    private final Console console;
    private final ReentrantLock loading = new ReentrantLock();
    private final Object change = new Object();
    private volatile @Nullable Content content;

    private record Content(Library library, List<LoadRoot> roots, List<Problem> problems) {

        /** @param read what was read, perhaps once more: it has no other problems than it has now */
        Content plus(List<LoadRoot> added, List<LoadRoot> read, LoadResult load) {
            List<LoadRoot> all = new ArrayList<>(roots);
            added.stream().filter(root -> !roots.contains(root)).forEach(all::add);
            Set<Problem> met = new LinkedHashSet<>(problems);
            met.removeIf(problem -> read.stream().anyMatch(root -> root.names(problem.file())));
            met.addAll(load.problems());
            return new Content(library.plus(load.bulletins()).with(load.listings()), all, List.copyOf(met));
        }
    }

    public Workspace(InitialLoad start, Console console) {
        this.start = start;
        this.console = console;
    }

    /** Seen as the series that is meant where none is named. */
    public Library library() {
        return content().library().asMeant();
    }

    /** The files and folders that were loaded. */
    public List<LoadRoot> roots() {
        return content().roots();
    }

    public List<Problem> problems() {
        return content().problems();
    }

    /** Adds what the paths hold to the library. */
    public LoadResult load(List<Path> paths) {
        content();
        List<LoadRoot> added = paths.stream().map(LoadRoot::of).toList();
        return oneByOne(() -> {
            LoadResult load = start.load(added).complaining();
            take(added, added, load);
            return load;
        });
    }

    /** Adds what files in a folder hold, without a word; the folder is read with the others from now on. */
    public LoadResult add(LoadRoot folder, List<Path> files) {
        content();
        return oneByOne(() -> {
            LoadRoot shown = content().roots().stream()
                    .filter(root ->
                            root.path().toAbsolutePath().equals(folder.path().toAbsolutePath()))
                    .findFirst()
                    .orElse(folder);
            List<LoadRoot> read = files.stream().map(shown::file).toList();
            LoadResult load = start.loadSilently(read);
            take(List.of(shown), read, load);
            return load;
        });
    }

    /**
     * Adds what files below a loaded folder hold, without a word; on any thread.
     */
    LibraryChange add(List<Path> files) {
        content();
        return oneByOne(() -> {
            List<LoadRoot> read = files.stream().map(LoadRoot::of).toList();
            return take(List.of(), read, start.loadSilently(read));
        });
    }

    private LibraryChange take(List<LoadRoot> added, List<LoadRoot> read, LoadResult load) {
        synchronized (change) {
            Content before = content();
            Content after = before.plus(added, read, load);
            content = after;
            return LibraryChange.between(before.library(), after.library(), load.bulletins());
        }
    }

    /** Reads everything again; what was forgotten comes back. */
    public LoadResult reload() {
        return oneByOne(() -> {
            Content before = content;
            List<LoadRoot> roots = before == null ? start.roots() : before.roots();
            return renew(roots, start.load(roots).complaining());
        });
    }

    /** The documents below what is loaded that are no bulletins, found by looking at everything again. */
    public List<PassedOver> passedOver() {
        List<LoadRoot> roots = content().roots();
        return oneByOne(() -> start.load(roots, Naming.ALL)).passedOver();
    }

    private <T> T oneByOne(Supplier<T> work) {
        try {
            loading.lockInterruptibly();
        } catch (InterruptedException e) {
            throw new LoadInterruptedException();
        }
        try {
            return work.get();
        } finally {
            loading.unlock();
        }
    }

    public void forget(Collection<LoadedWeek> weeks) {
        synchronized (change) {
            Content before = content();
            content = new Content(before.library().minus(weeks), before.roots(), before.problems());
        }
    }

    private Content content() {
        Content known = content;
        if (known != null) {
            return known;
        }
        synchronized (change) {
            if (content == null) {
                begin();
            }
            return Objects.requireNonNull(content);
        }
    }

    private void begin() {
        LoadResult load = renew(start.roots(), start.await().complaining());
        if (load.bulletins().isEmpty()) {
            console.note(Phrase.of(
                    "no bulletins were found in {0}",
                    Phrase.list(start.roots().stream().map(LoadRoot::label).toList())));
        }
        tellOf(load.problems());
    }

    private LoadResult renew(List<LoadRoot> roots, LoadResult load) {
        synchronized (change) {
            content = new Content(Library.of(load.bulletins()).with(load.listings()), roots, load.problems());
        }
        return load;
    }

    private void tellOf(List<Problem> problems) {
        ProblemCounts.whileLoading(problems).ifPresent(console::note);
    }
}
