package dev.zhoubao.export;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A device, a pipe or a stream that the caller opened, such as {@code /dev/stdout}: it is written to as it is, whatever
 * file the caller has put behind it, since there is more in that than this result.
 */
final class DeviceFile {

    private static final Pattern DESCRIPTOR = Pattern.compile("/(?:dev|proc/(?:self|thread-self|"
            + ProcessHandle.current().pid() + "))/fd/(\\d{1,9})");
    private static final Path OUT = Path.of("/dev/fd/1");
    private static final Path ERR = Path.of("/dev/fd/2");

    private static final int LONGEST_CHAIN = 40;

    private DeviceFile() {}

    /** Whether it is one; a file that is not there is none. */
    static boolean is(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Path last = last(file);
        return !Files.isRegularFile(file) || last.startsWith("/dev") || last.startsWith("/proc");
    }

    static void write(Path file, AtomicFile.Content content) throws IOException {
        try (OutputStream out = open(file);
                FileNamingOutputStream named = new FileNamingOutputStream(out, file.toString())) {
            named.take(content);
        }
    }

    /** The process's own streams go on where they are; opened anew, a file behind one would be written from its start. */
    private static OutputStream open(Path file) throws IOException {
        Path last = last(file);
        if (last.equals(OUT) || last.equals(ERR)) {
            FileDescriptor own = last.equals(OUT) ? FileDescriptor.out : FileDescriptor.err;
            return new FileOutputStream(own) {
                @Override
                public void close() {
                    // It stays open for what comes behind.
                }
            };
        }
        return Files.isRegularFile(file)
                ? Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)
                : Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    /** Where links lead in the end; a descriptor is the end, though it looks like a link: {@code /dev/fd/1}. */
    private static Path last(Path file) throws IOException {
        Path at = file.toAbsolutePath().normalize();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Matcher descriptor = DESCRIPTOR.matcher(at.toString());
            if (descriptor.matches()) {
                return Path.of("/dev/fd", descriptor.group(1));
            }
            if (at.startsWith("/proc") || !Files.isSymbolicLink(at)) {
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }
}
