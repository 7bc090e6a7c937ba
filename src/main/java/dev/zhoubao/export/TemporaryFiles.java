package dev.zhoubao.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files beside what is being written. Their names hold the process, which keeps a lock on them while it
 * writes, so that those of a process that was killed can be told from those that are in use; and a random number, since
 * processes of two containers may have one number and one folder.
 */
public final class TemporaryFiles {

    private static final String START = ".zhoubao-";
    private static final String END = ".tmp";
    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(START) + "(\\d{1,18})(?:-[0-9a-f]{16})?" + Pattern.quote(END));

    private static final int ATTEMPTS = 100;

    /** After so long a number may be that of another process. */
    private static final Duration OLD = Duration.ofMinutes(1);

    /** Those that are being written, for an end of the process in the middle. */
    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> WRITTEN.forEach(TemporaryFiles::remove)));
    }

    private TemporaryFiles() {}

    /** A file that this process alone writes; closing it removes it, unless it was moved. */
    record Temporary(Path path, FileChannel channel, @Nullable Object key) implements AutoCloseable {

        /**
         * Whether the name still leads to it: on a file system without locks, another process may have taken it for one
         * that was left.
         */
        boolean isIntact() throws IOException {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Objects.equals(key, keyOf(path));
        }

        @Override
        public void close() throws IOException {
            channel.close();
            WRITTEN.remove(path);
            Files.deleteIfExists(path);
        }
    }

    /** Makes one that nobody else has. */
    static Temporary open(Path folder) throws IOException {
        for (int i = 1; ; i++) {
            Path path = folder.resolve(START + ProcessHandle.current().pid() + "-"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + END);
            try {
                FileChannel channel =
                        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                WRITTEN.add(path);
                lock(channel);
                Temporary made = new Temporary(path, channel, keyOf(path));
                if (made.isIntact()) {
                    return made;
                }
                made.close();
            } catch (FileAlreadyExistsException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static @Nullable Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    /** Held until the channel is closed. Without it, as on file systems that have no locks, all else is the same. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // It only helps others to see that the file is in use.
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The next start will.
        }
    }

    /** Removes from the folder what processes left there that are no more; what cannot be removed stays. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path file : files) {
                OptionalLong process = process(file);
                if (process.isPresent() && abandoned(file, process.getAsLong())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // There is no such folder, or it may not be read or written: then nothing is to be done here.
        }
    }

    private static OptionalLong process(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
    }

    private static boolean abandoned(Path file, long process) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean old = Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
        boolean alive = ProcessHandle.of(process).isPresent();
        return (old || !alive) && !locked(file);
    }

    private static boolean locked(Path file) throws IOException {
        if (WRITTEN.contains(file)) {
            return true; // Closing a second channel to it would give its lock back.
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
