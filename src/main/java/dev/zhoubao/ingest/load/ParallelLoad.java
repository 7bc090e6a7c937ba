package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One load on as many threads as there are processors. Files go to the threads in batches, and before further folders:
 * what the system and this program know of a file is still at hand when it is read, and few are known at a time.
 */
final class ParallelLoad {

    private static final int BATCH = 256;
    private static final int PROGRESS_MILLIS = 100;

    private final DocumentReader documents;
    private final Limits limits;
    private final Naming naming;
    private final BulletinInterner shared = new BulletinInterner();
    private final PartialResults results = new PartialResults(shared);
    private final EnteredFolders entered = new EnteredFolders();
    private final Queue<Link> links = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();
    private final DoubleAdder partRead = new DoubleAdder();
    private final AtomicInteger submitted = new AtomicInteger();
    private final AtomicInteger pending = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ThreadPoolExecutor pool;

    ParallelLoad(DocumentReader documents, Limits limits, Naming naming) {
        this.documents = documents;
        this.limits = limits;
        this.naming = naming;
        int threads = Runtime.getRuntime().availableProcessors();
        this.pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), ParallelLoad::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "load");
        thread.setDaemon(true);
        return thread;
    }

    LoadResult run(List<LoadRoot> roots, Progress progress) {
        pending.incrementAndGet();
        try {
            for (int i = 0; i < roots.size(); i++) {
                enter(i, roots.get(i), new LoadFraction(partRead, 1.0 / roots.size()));
            }
            finished();
            while (!done.await(PROGRESS_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.report(read.get(), partRead.sum());
            }
        } catch (InterruptedException e) {
            throw new LoadInterruptedException();
        } finally {
            pool.shutdownNow();
        }
        rethrow(failure.get());
        return results.sum();
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private void enter(int position, LoadRoot root, LoadFraction part) {
        try {
            BasicFileAttributes attributes = FolderReader.attributes(root.path());
            String name = root.label().replaceAll("[/\\\\]+$", "");
            LoadFolder folder = new LoadFolder(position, root.path(), name, null, attributes.fileKey());
            if (attributes.isDirectory()) {
                enter(folder, part);
            } else if (attributes.isRegularFile()) {
                part.splitInto(1);
                submit(List.of(new DocumentFile(folder, root.path(), attributes.size())), part);
            } else {
                part.splitInto(0);
                LoadResult.Builder result = new LoadResult.Builder(shared, naming);
                result.report(folder.place().warning(Phrase.of("this is not a regular file, so it is left out")));
                results.add(position, name, result);
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

    /** A link to a folder, kept until every folder that is reached without it is read. */
    private record Link(LoadFolder folder, LoadFraction part) {

        private static final Comparator<Link> ORDER =
                Comparator.comparingInt((Link link) -> link.folder.root()).thenComparing(link -> link.folder.name());
    }

    private void enter(LoadFolder folder, LoadFraction part) {
        if (entered.enter(folder)) {
            submit(1, () -> list(folder, part));
        } else {
            part.splitInto(0);
        }
    }

    private void submit(List<DocumentFile> files, LoadFraction part) {
        submit(0, () -> readAll(files, part));
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
        if (pending.decrementAndGet() > 0) {
            return;
        }
        if (links.isEmpty() || pool.isShutdown()) {
            done.countDown();
            return;
        }
        pending.incrementAndGet();
        List<Link> next = links.stream().sorted(Link.ORDER).toList();
        links.clear();
        // All are taken before any is read, so that it does not depend on the threads under which name a folder is
        // read.
        Map<Boolean, List<Link>> first =
                next.stream().collect(Collectors.partitioningBy(link -> entered.enter(link.folder())));
        first.getOrDefault(false, List.of()).forEach(link -> link.part().splitInto(0));
        first.getOrDefault(true, List.of()).forEach(link -> submit(1, () -> list(link.folder(), link.part())));
        finished();
    }

    private void list(LoadFolder folder, LoadFraction part) {
        LoadResult.Builder result = new LoadResult.Builder(shared, naming);
        Entries entries = new Entries(part);
        new FolderReader(folder, entries, result::report).read();
        entries.end();
        results.add(folder.root(), folder.name(), result);
    }

    /** Passes on what a folder holds: files as they come, folders when it is known how many there are. */
    private final class Entries implements FolderReader.FileVisitor {

        private final LoadFraction part;
        private final List<DocumentFile> batch = new ArrayList<>(BATCH);
        private final List<LoadFolder> folders = new ArrayList<>();
        private final List<LoadFolder> linked = new ArrayList<>();
        private int files;

        Entries(LoadFraction part) {
            this.part = part;
        }

        @Override
        public void folder(LoadFolder folder) {
            folders.add(folder);
        }

        @Override
        public void link(LoadFolder folder) {
            linked.add(folder);
        }

        @Override
        public void file(DocumentFile file) {
            files++;
            batch.add(file);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            if (!batch.isEmpty()) {
                submit(List.copyOf(batch), part);
                batch.clear();
            }
        }

        void end() {
            flush();
            part.splitInto(files + folders.size() + linked.size());
            folders.forEach(folder -> enter(folder, part.piece()));
            linked.forEach(folder -> links.add(new Link(folder, part.piece())));
        }
    }

    private void readAll(List<DocumentFile> files, LoadFraction part) {
        FileReader reader = new FileReader(documents, limits, shared, naming);
        for (DocumentFile file : files) {
            LoadInterruptedException.check();
            reader.read(file).ifPresent(result -> results.add(file.root(), file.name(), result));
            read.incrementAndGet();
        }
        results.addCounts(reader.others());
        part.done(files.size());
    }
}
