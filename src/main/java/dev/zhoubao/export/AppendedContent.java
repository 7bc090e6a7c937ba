package dev.zhoubao.export;

import dev.zhoubao.export.AtomicFile.Content;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.language.Phrase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The content of a file with more behind it. */
public final class AppendedContent {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final FileChannel there;
    private final Format format;

    private AppendedContent(Path file, FileChannel there, Format format) {
        this.file = file;
        this.there = there;
        this.format = format;
    }

    /**
     * Adds more to a file, which is replaced whole as always; of several processes one after the other.
     *
     * @param format of the file and of what is added
     * @return what else the user should know, if anything
     * @throws ExportException when the file has another head
     */
    public static Optional<Phrase> append(Path file, Format format, Content more) throws IOException {
        AtomicFile.check(file);
        if (DeviceFile.is(file)) {
            return AtomicFile.write(file, Existing.REPLACE, more);
        }
        boolean made = false;
        synchronized (AppendedContent.class) {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder"));
                made = create(file);
            }
            try (FileChannel there = AppendLock.open(file)) {
                AppendedContent appended = new AppendedContent(file, there, format);
                Optional<Phrase> told = AtomicFile.write(file, Existing.REPLACE, out -> appended.write(more, out));
                made = false;
                return told;
            } finally {
                if (made) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean create(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Whether results in this format can stand one behind the other. */
    public static boolean possible(Format format) {
        return format != Format.JSON;
    }

    /**
     * Writes what the file holds, then the rest: without its head where that is a row that stands in the file already,
     * and below an empty line where people read it.
     */
    private void write(Content more, OutputStream out) throws IOException {
        if (there.size() == 0) {
            more.write(out);
            return;
        }
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        more.write(added);
        byte[] rows =
                format == Format.CSV || format == Format.TSV ? withoutHead(added.toByteArray()) : added.toByteArray();
        stream().transferTo(out);
        if (!endsLine()) {
            out.write('\n');
        }
        if (format == Format.TABLE || format == Format.VERTICAL || format == Format.MARKDOWN) {
            out.write('\n');
        }
        out.write(rows);
    }

    private byte[] withoutHead(byte[] added) throws IOException {
        byte[] head = Arrays.copyOf(added, lineLength(added));
        byte[] start = unmarked(stream().readNBytes(MARK.length + head.length + 1));
        if (!line(head).equals(line(Arrays.copyOf(start, lineLength(start))))) {
            throw new ExportException(Phrase.of(
                    "{0} has different columns from this result, so nothing was added; name another file, or leave out --append",
                    file));
        }
        return Arrays.copyOfRange(added, head.length, added.length);
    }

    private static byte[] unmarked(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    private static String line(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    /** Up to the end of the first line and with it. */
    private static int lineLength(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private boolean endsLine() throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        there.read(last, there.size() - 1);
        return last.get(0) == '\n';
    }

    /** The file from its start. It is not opened again: closing that would give back the lock. */
    private InputStream stream() throws IOException {
        return Channels.newInputStream(there.position(0));
    }
}
