package dev.zhoubao.shell.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A file that several shells may change: one at a time, so that none writes over what another has just written. */
public final class LockedFile {

    private static final int PAUSE_MILLIS = 10;

    private LockedFile() {}

    /** What is to be done while no other shell touches the file. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does it while no other shell touches the file, whose folder is there. The lock is on a file of its own, since the
     * file itself is replaced.
     *
     * @param patience how long to wait for another shell that does not give the file back, as one that is stopped; it is
     *     done all the same then
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public static void alone(Path file, Duration patience, Work work) throws IOException {
        Path held = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (LockedFile.class) {
            UserFile.setAside(held);
            try (FileChannel channel = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel, patience)) {
                work.run();
            }
        }
    }

    /** Null where the patience is at its end, or the thread is interrupted: then without. */
    private static @Nullable FileLock lock(FileChannel channel, Duration patience) throws IOException {
        long start = System.nanoTime();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() - start < patience.toNanos()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            lock = channel.tryLock();
        }
        return lock;
    }
}
