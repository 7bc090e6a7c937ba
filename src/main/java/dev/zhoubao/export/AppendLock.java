package dev.zhoubao.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** Lets those who add to one file do so one after the other, though each of them puts another file in its place. */
final class AppendLock {

    private static final State NONE = new State("none", 0, FileTime.fromMillis(0));

    /** A file system gives the key of a file that is gone to the next one; what was added to is longer than before. */
    private record State(Object key, long size, FileTime modified) {}

    private AppendLock() {}

    /** The file, held until the channel is closed; where the system has no locks, the file alone. */
    static FileChannel open(Path file) throws IOException {
        while (true) {
            State before = state(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // One that waited has a file that is no longer in this place.
            if (before == null || lock(channel) == null || before.equals(state(file))) {
                return channel;
            }
            channel.close();
        }
    }

    private static @Nullable State state(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() == null
                    ? null
                    : new State(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return NONE;
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
