package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then moved into place. Whatever fails, the old file
 * stays as it was and nothing is left behind.
 */
public final class AtomicFile {

    private AtomicFile() {}

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
     * Writes the file; missing folders are made. A device or pipe is written to as it is: it has no old content to keep.
     *
     * @throws FileAlreadyExistsException when it is there and is to be kept
     */
    public static void write(Path file, Existing existing, Content content) throws IOException {
        if (existing == Existing.KEEP && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        check(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            stream(file, content);
        } else {
            replace(target(file.toAbsolutePath()), existing, content);
        }
    }

    /**
     * Writes nothing, but fails where writing would, whether or not a file that is there may be replaced.
     *
     * @throws IOException when the file is a folder or a broken link, or its folder cannot be written to or made
     */
    public static void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnwritableFileException(Phrase.of("{0} is a folder; name a file", file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return;
        }
        Path above = existing(folder(target(file.toAbsolutePath())));
        if (!Files.isDirectory(above)) {
            throw new UnwritableFileException(
                    Phrase.of("{0} is not a folder, so nothing can be written there; choose another place", above));
        }
        if (!Files.isWritable(above)) {
            throw new AccessDeniedException(above.toString());
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    }

    private static void stream(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE);
                FileNamingOutputStream named = new FileNamingOutputStream(out, file.toString())) {
            named.take(content);
        }
    }

    private static void replace(Path target, Existing existing, Content content) throws IOException {
        Path folder = folder(target);
        Path above = existing(folder);
        Files.createDirectories(folder);
        TemporaryFiles.sweep(folder);
        Path temporary = TemporaryFiles.own(folder);
        temporary.toFile().deleteOnExit();
        boolean done = false;
        try {
            fill(temporary, target, content);
            keepPermissions(target, temporary);
            move(temporary, target, existing);
            done = true;
        } finally {
            Files.deleteIfExists(temporary);
            if (!done) {
                removeEmpty(folder, above);
            }
        }
    }

    /** The folder itself or the next above it that is there. */
    private static Path existing(Path folder) {
        Path above = folder;
        while (above.getParent() != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above;
    }

    /** Removes the folders that were made for a file that did not come about, unless others use them by now. */
    private static void removeEmpty(Path folder, Path above) {
        try {
            for (Path made = folder; made != null && !made.equals(above); made = made.getParent()) {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            // The failure that brought us here is the one to tell of.
        }
    }

    /** A link is followed, so that the file it names is replaced and not the link. */
    private static Path target(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        if (!Files.exists(file)) {
            throw new UnwritableFileException(Phrase.of("{0} is a link that leads nowhere; name another file", file));
        }
        return file.toRealPath();
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        if (Files.exists(target)
                && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void fill(Path temporary, Path target, Content content) throws IOException {
        Files.deleteIfExists(temporary);
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileNamingOutputStream out =
                        new FileNamingOutputStream(Channels.newOutputStream(channel), target.toString())) {
            lock(channel);
            out.take(content);
            channel.force(true);
        }
    }

    /** Held until the channel is closed. Without it, as on file systems that have no locks, all else is the same. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // It only helps others to see that the file is in use.
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
