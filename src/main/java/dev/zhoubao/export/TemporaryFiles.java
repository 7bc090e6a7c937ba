package dev.zhoubao.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The temporary files beside what is being written. Their names hold the process, which keeps a lock on them while it
 * writes; so those of a process that was killed can be told from those that are in use.
 */
public final class TemporaryFiles {

    private static final String START = ".zhoubao-";
    private static final String END = ".tmp";

    /** After so long a number may be that of another process. */
    private static final Duration OLD = Duration.ofMinutes(1);

    private TemporaryFiles() {}

    /** The name under which this process writes in a folder. */
    static Path own(Path folder) {
        return folder.resolve(START + ProcessHandle.current().pid() + END);
    }

    /** Removes from the folder what processes left there that are no more; what cannot be removed stays. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path file : files) {
                if (process(file).isPresent() && abandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // There is no such folder, or it may not be read or written: then nothing is to be done here.
        }
    }

    private static OptionalLong process(Path file) {
        String name = file.getFileName().toString();
        String number = name.substring(START.length(), name.length() - END.length());
        return number.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
    }

    private static boolean abandoned(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean old = Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
        boolean alive = ProcessHandle.of(process(file).orElseThrow()).isPresent();
        return (old || !alive) && !locked(file);
    }

    private static boolean locked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
