package dev.zhoubao.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Lets those who add to one file do so one after the other, though each of them puts another file in its place. */
final class AppendLock {

    private AppendLock() {}

    /** The file, held until the channel is closed; where the system has no locks, the file alone. */
    static FileChannel open(Path file) throws IOException {
        while (true) {
            Object before = key(file);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // One that waited has a file that is no longer in this place.
            if (before == null || lock(channel) == null || before.equals(key(file))) {
                return channel;
            }
            channel.close();
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return "none";
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (IOException e) {
            if (channel.isOpen()) {
                return null;
            }
            throw e;
        }
    }
}
