package dev.zhoubao.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then moved into place. Whatever fails, the old file
 * stays as it was and nothing is left behind.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Whether a file that is there may be replaced. */
    public enum Existing {
        REPLACE,
        KEEP
    }

    /**
     * Writes the file; missing folders are made.
     *
     * @throws FileAlreadyExistsException when it is there and is to be kept
     */
    public static void write(Path file, Existing existing, Content content) throws IOException {
        Path target = target(file.toAbsolutePath());
        if (existing == Existing.KEEP && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder");
        }
        Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path temporary = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(temporary, content);
            move(temporary, target, existing);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A link is followed, so that the file it names is replaced and not the link. */
    private static Path target(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    private static void fill(Path temporary, Content content) throws IOException {
        Files.deleteIfExists(temporary);
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target, Existing existing) throws IOException {
        if (existing == Existing.KEEP) {
            Files.move(temporary, target);
            return;
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
