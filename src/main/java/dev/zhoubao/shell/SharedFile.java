package dev.zhoubao.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that several shells may change: one at a time, so that none writes over what another has just written. */
final class SharedFile {

    private static final int TRIES = 40;
    private static final int PAUSE_MILLIS = 50;

    private SharedFile() {}

    /** What is to be done while no other shell touches the file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * Does it while no other shell touches the file, whose folder is there. The lock is on a file of its own, since the
     * file itself is replaced.
     */
    @SuppressWarnings("try") // The lock is held, not used.
    static void alone(Path file, Work work) throws IOException {
        synchronized (SharedFile.class) {
            try (FileChannel channel = FileChannel.open(
                            file.resolveSibling(file.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                work.run();
            }
        }
    }

    /** Null where another shell does not give it back, as one that is stopped: then without. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        for (int i = 0; lock == null && i < TRIES; i++) {
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
