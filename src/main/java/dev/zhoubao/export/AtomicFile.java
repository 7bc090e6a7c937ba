package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

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
     * @return what else the user should know, if anything
     * @throws FileAlreadyExistsException when it is there and is to be kept
     */
    public static Optional<Phrase> write(Path file, Existing existing, Content content) throws IOException {
        if (existing == Existing.KEEP && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        check(file);
        if (DeviceFile.is(file)) {
            DeviceFile.write(file, content);
            return Optional.empty();
        }
        return replace(target(file.toAbsolutePath()), existing, content);
    }

    /**
     * Writes nothing, but fails where writing would, whether or not a file that is there may be replaced.
     *
     * @throws IOException when the file is a folder or a broken link, or its folder cannot be written to or made
     */
    public static void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ExportException(Phrase.of("{0} is a folder; name a file", file));
        }
        if (DeviceFile.is(file)) {
            return;
        }
        Path target = target(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path above = existing(folder(target));
        if (!Files.isDirectory(above)) {
            throw new ExportException(
                    Phrase.of("{0} is not a folder, so nothing can be written there; choose another place", above));
        }
        if (!Files.isWritable(above)) {
            throw new AccessDeniedException(above.toString());
        }
    }

    /** Whether it is a device, a pipe or a stream of the caller's, to which more than one result may go. */
    public static boolean isDevice(Path file) throws IOException {
        return DeviceFile.is(file);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    }

    private static Optional<Phrase> replace(Path target, Existing existing, Content content) throws IOException {
        Path folder = folder(target);
        Path above = existing(folder);
        Files.createDirectories(folder);
        TemporaryFiles.sweep(folder);
        boolean done = false;
        try (TemporaryFiles.Temporary temporary = open(folder, target)) {
            Optional<Phrase> others = FileOwnership.otherNames(target);
            fill(temporary.channel(), target, content);
            FileOwnership.keep(target, temporary.path());
            if (!temporary.isIntact()) {
                throw new ExportException(Phrase.of(
                        "{0} was not written: another program took its temporary file away; try again", target));
            }
            move(temporary.path(), target, existing);
            done = true;
            return others;
        } finally {
            if (!done) {
                removeEmpty(folder, above);
            }
        }
    }

    /** What fails is told of the file that was asked for; nobody knows the other's name. */
    private static TemporaryFiles.Temporary open(Path folder, Path target) throws IOException {
        try {
            return TemporaryFiles.open(folder);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString(), null, e.getReason());
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
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
            throw new ExportException(Phrase.of("{0} is a link that leads nowhere; name another file", file));
        }
        return file.toRealPath();
    }

    private static void fill(FileChannel channel, Path target, Content content) throws IOException {
        FileNamingOutputStream out = new FileNamingOutputStream(Channels.newOutputStream(channel), target.toString());
        out.take(content);
        channel.force(true);
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
