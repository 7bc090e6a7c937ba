package dev.zhoubao.shell.workspace;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.load.MissingPathException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Looks into a folder again and again, on a thread of its own, and loads what was added. A file counts when it has not
 * changed from one look to the next, so that none is read half written; others need not wait for it. Looking works on every file system, where being
 * told of changes does not.
 */
public final class FolderWatch {

    /** A large folder is looked at the more seldom, the longer it takes. */
    private static final int REST = 10;

    /** Takes what came. */
    @FunctionalInterface
    public interface News {
        void tell(LibraryChange arrivals) throws InterruptedException;

        /** The folder is gone; what was loaded of it stays. */
        default void gone(Path folder) throws InterruptedException {}
    }

    private final Path folder;
    private final Workspace workspace;
    private final News news;
    private final Duration interval;
    private final Thread thread = new Thread(this::run, "watch");
    private FolderSnapshot loaded;
    private boolean gone;

    /** @param loaded what of the folder is in memory already */
    public FolderWatch(Path folder, FolderSnapshot loaded, Workspace workspace, News news, Duration interval) {
        this.folder = folder;
        this.loaded = loaded;
        this.workspace = workspace;
        this.news = news;
        this.interval = interval;
        thread.setDaemon(true);
    }

    public Path folder() {
        return folder;
    }

    public void start() {
        thread.start();
    }

    /** Ends it, and what it is loading. */
    public void stop() {
        thread.interrupt();
    }

    private void run() {
        FolderSnapshot last = loaded;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long begin = System.nanoTime();
                FolderSnapshot now = look(last);
                FolderSnapshot settled = now.settledSince(last);
                if (!settled.since(loaded).isEmpty()) {
                    load(settled);
                }
                last = now;
                Thread.sleep(Math.max(interval.toMillis(), REST * (System.nanoTime() - begin) / 1_000_000));
            }
        } catch (InterruptedException | LoadInterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A folder that cannot be looked into may be there again later. */
    private FolderSnapshot look(FolderSnapshot last) throws InterruptedException {
        try {
            FolderSnapshot now = FolderSnapshot.of(folder);
            gone = false;
            return now;
        } catch (IOException e) {
            if (!gone) {
                gone = true;
                news.gone(folder);
            }
            return last;
        }
    }

    private void load(FolderSnapshot settled) throws InterruptedException {
        try {
            LibraryChange arrivals = workspace.add(settled.since(loaded));
            loaded = loaded.with(settled);
            if (!arrivals.isEmpty()) {
                news.tell(arrivals);
            }
        } catch (MissingPathException e) {
            // A file went away between the look and the load: the next look tells.
            return;
        }
    }
}
