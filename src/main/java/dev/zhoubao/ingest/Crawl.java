package dev.zhoubao.ingest;

import dev.zhoubao.model.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One load on as many threads as there are processors. Folders come before files, so that it is soon known how many
 * files there are; files go to the threads in batches.
 */
final class Crawl {

    private static final int BATCH = 256;
    private static final int PROGRESS_MILLIS = 100;

    private final DocumentReader documents;
    private final Limits limits;
    private final SharedParts shared = new SharedParts();
    private final Totals totals = new Totals();
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger folders = new AtomicInteger();
    private final AtomicInteger submitted = new AtomicInteger();
    private final AtomicInteger pending = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ThreadPoolExecutor pool;

    Crawl(DocumentReader documents, Limits limits) {
        this.documents = documents;
        this.limits = limits;
        int threads = Runtime.getRuntime().availableProcessors();
        this.pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Crawl::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "load");
        thread.setDaemon(true);
        return thread;
    }

    Load run(List<Root> roots, Progress progress) {
        pending.incrementAndGet();
        try {
            for (int i = 0; i < roots.size(); i++) {
                enter(i, roots.get(i));
            }
            finished();
            while (!done.await(PROGRESS_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.report(read.get(), found.get(), folders.get() == 0);
            }
        } catch (InterruptedException e) {
            throw new LoadInterruptedException();
        } finally {
            pool.shutdownNow();
        }
        rethrow(failure.get());
        return totals.load();
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private void enter(int position, Root root) {
        try {
            BasicFileAttributes attributes = FolderReader.attributes(root.path());
            String name = root.label().replaceAll("[/\\\\]+$", "");
            Folder folder = new Folder(position, root.path(), name, null, attributes.fileKey());
            if (attributes.isDirectory()) {
                submit(folder);
            } else if (attributes.isRegularFile()) {
                submit(List.of(new DocumentFile(folder, root.path(), attributes.size())));
            } else {
                Tally tally = new Tally(shared);
                tally.report(folder.place().warning(Phrase.of("this is no plain file, so it is left out")));
                totals.add(position, name, tally);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(root.path() + " cannot be read", e);
        }
    }

    /** A piece of work; those of a lower rank come first, of one rank the older. */
    private record Task(int rank, int number, Runnable work) implements Runnable, Comparable<Task> {

        private static final Comparator<Task> ORDER =
                Comparator.comparingInt(Task::rank).thenComparingInt(Task::number);

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Task other) {
            return ORDER.compare(this, other);
        }
    }

    private void submit(Folder folder) {
        folders.incrementAndGet();
        submit(0, () -> {
            list(folder);
            folders.decrementAndGet();
        });
    }

    private void submit(List<DocumentFile> files) {
        submit(1, () -> readAll(files));
        found.addAndGet(files.size());
    }

    private void submit(int rank, Runnable work) {
        pending.incrementAndGet();
        pool.execute(new Task(rank, submitted.incrementAndGet(), () -> {
            try {
                work.run();
            } catch (LoadInterruptedException e) {
                // The one who asked for the load is told elsewhere.
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                done.countDown();
            } finally {
                finished();
            }
        }));
    }

    private void finished() {
        if (pending.decrementAndGet() == 0) {
            done.countDown();
        }
    }

    private void list(Folder folder) {
        Tally tally = new Tally(shared);
        Batches batches = new Batches();
        new FolderReader(folder, batches, tally::report).read();
        batches.flush();
        totals.add(folder.root(), folder.name(), tally);
    }

    /** Passes on what a folder holds. */
    private final class Batches implements FolderReader.Finds {

        private final List<DocumentFile> batch = new ArrayList<>(BATCH);

        @Override
        public void folder(Folder folder) {
            submit(folder);
        }

        @Override
        public void file(DocumentFile file) {
            batch.add(file);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                submit(List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private void readAll(List<DocumentFile> files) {
        FileReader reader = new FileReader(documents, limits, shared);
        for (DocumentFile file : files) {
            LoadInterruptedException.check();
            reader.read(file).ifPresent(tally -> totals.add(file.root(), file.name(), tally));
            read.incrementAndGet();
        }
        totals.add(reader.others());
    }
}
