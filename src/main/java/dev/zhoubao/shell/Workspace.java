package dev.zhoubao.shell;

import dev.zhoubao.ingest.Load;
import dev.zhoubao.ingest.Root;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Phrase;
import dev.zhoubao.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this run has in memory: a library, where it came from, and the problems met. The start library is read when it
 * is first asked for. A load that fails or is stopped changes nothing.
 */
public final class Workspace {

    private final StartLoad start;
    private final Console console;
    private volatile @Nullable Content content;

    private record Content(Library library, List<Root> roots, List<Problem> problems) {}

    public Workspace(StartLoad start, Console console) {
        this.start = start;
        this.console = console;
    }

    public Library library() {
        return content().library();
    }

    public List<Problem> problems() {
        return content().problems();
    }

    /** Adds what the paths hold to the library. */
    public Load load(List<Path> paths) {
        content();
        List<Root> added = paths.stream().map(Root::of).toList();
        Load load = start.load(added);
        add(load, added);
        return load;
    }

    /**
     * Adds what files below a loaded folder hold, without a word; on any thread.
     *
     * @return the weeks that are new, in order
     */
    List<LoadedWeek> add(List<Path> files) {
        content();
        Load load = start.loadSilently(files.stream().map(Root::of).toList());
        Library before = add(load, List.of());
        Set<String> names =
                before.weeks().stream().map(week -> week.edition().name()).collect(Collectors.toSet());
        return library().weeks().stream()
                .filter(week -> !names.contains(week.edition().name()))
                .toList();
    }

    /** Returns the library before. */
    private synchronized Library add(Load load, List<Root> added) {
        Content before = content();
        List<Root> roots = new ArrayList<>(before.roots());
        added.stream().filter(root -> !roots.contains(root)).forEach(roots::add);
        Set<Problem> problems = new LinkedHashSet<>(before.problems());
        problems.addAll(load.problems());
        content = new Content(
                before.library().plus(load.bulletins()).with(load.listings()), roots, List.copyOf(problems));
        return before.library();
    }

    /** Reads everything again; what was forgotten comes back. */
    public Load reload() {
        Content before = content;
        List<Root> roots = before == null ? start.roots() : before.roots();
        return renew(roots, start.load(roots));
    }

    public synchronized void forget(Collection<LoadedWeek> weeks) {
        Content before = content();
        content = new Content(before.library().minus(weeks), before.roots(), before.problems());
    }

    private Content content() {
        Content now = content;
        return now == null ? first() : now;
    }

    private synchronized Content first() {
        if (content == null) {
            Load load = renew(start.roots(), start.await());
            if (load.bulletins().isEmpty()) {
                console.note(Phrase.of(
                        "no bulletins were found in {0}",
                        Phrase.list(start.roots().stream().map(Root::label).toList())));
            }
            tellOf(load.problems());
        }
        return Objects.requireNonNull(content);
    }

    private synchronized Load renew(List<Root> roots, Load load) {
        content = new Content(Library.of(load.bulletins()).with(load.listings()), roots, load.problems());
        return load;
    }

    private void tellOf(List<Problem> problems) {
        Severities.whileLoading(problems).ifPresent(console::note);
    }
}
