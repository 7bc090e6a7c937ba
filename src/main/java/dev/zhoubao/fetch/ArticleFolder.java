package dev.zhoubao.fetch;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which documents are kept, each as it was received and whole, under a name made of the week and the
 * article; what is known of each stands in a hidden folder beside them. One run at a time writes into it.
 */
final class ArticleFolder implements Web.RobotsMemory, AutoCloseable {

    private static final String GONE = ".gone";
    private static final String ROBOTS = "robots-";
    private static final String LOCK = "lock";
    private static final Duration ROBOTS_LAST = Duration.ofHours(24);

    private final Path folder;
    private final Clock clock;
    private final Map<String, Path> byId = new HashMap<>();
    private @Nullable FileChannel channel;

    private ArticleFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Looks into the folder, which need not be there, without changing anything. */
    static ArticleFolder look(Path folder, Clock clock) throws IOException {
        ArticleFolder found = new ArticleFolder(folder, clock);
        found.index();
        return found;
    }

    /**
     * Opens the folder for writing; it is made where it is missing. Waits for another run that writes into it.
     *
     * @param waiting told when it has to wait
     * @throws IOException when nothing can be kept there
     */
    static ArticleFolder open(Path folder, Clock clock, Runnable waiting) throws IOException, InterruptedException {
        for (Path place : List.of(folder, folder.resolve(Retrieval.FOLDER), folder.resolve(Retrieval.PICTURES))) {
            AtomicFile.check(place.resolve(LOCK));
        }
        Files.createDirectories(folder.resolve(Retrieval.FOLDER));
        ArticleFolder opened = new ArticleFolder(folder, clock);
        try {
            opened.lock(waiting);
            opened.index();
            return opened;
        } catch (IOException | InterruptedException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void lock(Runnable waiting) throws IOException, InterruptedException {
        FileChannel opened = FileChannel.open(beside(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel = opened;
        FileLock lock = tried(opened);
        if (lock == null) {
            waiting.run();
        }
        while (lock == null) {
            Thread.sleep(200);
            lock = tried(opened);
        }
    }

    /** Null while another run holds it. */
    private static @Nullable FileLock tried(FileChannel opened) throws IOException {
        try {
            return opened.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void index() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted()
                    .forEach(file ->
                            DocumentName.id(file.getFileName().toString()).ifPresent(id -> byId.put(id, file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Path path() {
        return folder;
    }

    /** The document of this id, if it is there. */
    Optional<Path> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is known of a document. */
    Optional<Retrieval> retrieval(Path file) {
        return read(beside(file.getFileName().toString())).flatMap(Retrieval::read);
    }

    /** Keeps a document; what is known of it is there first, so that no document is ever without. */
    Path keep(DocumentName name, byte[] bytes, Retrieval retrieval) throws IOException {
        Path file = folder.resolve(name.text());
        note(file, retrieval);
        AtomicFile.write(file, Existing.REPLACE, out -> out.write(bytes));
        Path former = byId.put(name.id(), file);
        if (former != null && !former.equals(file)) {
            forget(former);
        }
        return file;
    }

    /** What no fetch has kept stays. */
    private void forget(Path former) throws IOException {
        Path known = beside(former.getFileName().toString());
        if (Files.exists(known)) {
            Files.deleteIfExists(former);
            Files.delete(known);
        }
    }

    /** Keeps what is known of a document. */
    void note(Path file, Retrieval retrieval) throws IOException {
        write(beside(file.getFileName().toString()), retrieval.text());
    }

    /** Keeps a picture under the hash of its content, so that the same one is there once. */
    Path keepPicture(byte[] bytes, PictureType type) throws IOException {
        Path file = folder.resolve(Retrieval.PICTURES).resolve(type.fileName(bytes));
        if (!Files.exists(file)) {
            AtomicFile.write(file, Existing.REPLACE, out -> out.write(bytes));
        }
        return file;
    }

    /** Remembers that an article is gone for good, and what its place says. */
    void noteGone(String id, String words) throws IOException {
        write(beside(id + GONE), words);
    }

    /** What stands in place of an article that is gone for good. */
    Optional<String> gone(String id) {
        return read(beside(id + GONE));
    }

    @Override
    public Optional<String> remembered(String site) {
        Path file = beside(ROBOTS + DocumentName.hash(site));
        try {
            boolean fresh = Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(clock.instant().minus(ROBOTS_LAST));
            return fresh ? read(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** It is asked again where it cannot be kept. */
    @Override
    public void remember(String site, String text) {
        try {
            write(beside(ROBOTS + DocumentName.hash(site)), text);
        } catch (IOException e) {
            // The run goes on: a document that cannot be kept either is told of.
        }
    }

    private Path beside(String name) {
        return folder.resolve(Retrieval.FOLDER).resolve(name);
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, Existing.REPLACE, out -> out.write(bytes));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
