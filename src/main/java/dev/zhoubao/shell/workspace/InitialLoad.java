package dev.zhoubao.shell.workspace;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.ingest.load.Naming;
import dev.zhoubao.shell.console.ProgressBar;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The load of the start library. It may begin before anyone asks for it, and then goes on beside the start of the
 * application; otherwise it begins when it is asked for.
 */
public final class InitialLoad {

    private final Supplier<Loader> maker;
    private final Supplier<ProgressBar> progress;
    private final List<LoadRoot> roots;
    private FutureTask<LoadResult> task = new FutureTask<>(this::load);

    public InitialLoad(Supplier<Loader> maker, Supplier<ProgressBar> progress, List<LoadRoot> roots) {
        this.maker = maker;
        this.progress = progress;
        this.roots = List.copyOf(roots);
    }

    /** The paths of the start library. */
    List<LoadRoot> roots() {
        return roots;
    }

    /** Begins on a thread of its own. */
    public void begin() {
        Thread thread = new Thread(task, "start-load");
        thread.setDaemon(true);
        thread.start();
    }

    private LoadResult load() {
        return load(roots);
    }

    /** Loads from these paths, showing how far it has come. */
    LoadResult load(List<LoadRoot> paths) {
        return load(paths, Naming.ROOTS);
    }

    LoadResult load(List<LoadRoot> paths, Naming naming) {
        ProgressBar bar = progress.get();
        try {
            return maker.get().load(paths, bar, naming);
        } finally {
            bar.close();
        }
    }

    /** Loads from these paths without showing it. */
    LoadResult loadSilently(List<LoadRoot> paths) {
        return maker.get().load(paths);
    }

    /**
     * What the start library brought; waits for it. It is handed out once and not kept: the next call loads anew, as it does
     * after a load that failed or was stopped.
     *
     * @throws LoadInterruptedException when the thread is interrupted, which ends the load
     */
    LoadResult await() {
        FutureTask<LoadResult> current = task;
        current.run(); // does nothing where it has begun
        try {
            return current.get();
        } catch (InterruptedException e) {
            current.cancel(true);
            throw new LoadInterruptedException();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            task = new FutureTask<>(this::load);
        }
    }

    /** What the load threw, which is never checked. */
    private static RuntimeException unchecked(ExecutionException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return thrown.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }
}
