package dev.zhoubao.export;

import dev.zhoubao.export.AtomicFile.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The content of a file with more behind it. */
public final class AppendedContent implements Content {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final Format format;
    private final Content more;

    /** @param format of the file and of what is added */
    public AppendedContent(Path file, Format format, Content more) {
        this.file = file;
        this.format = format;
        this.more = more;
    }

    /** Whether results in this format can stand one behind the other. */
    public static boolean possible(Format format) {
        return switch (format) {
            case TABLE, VERTICAL, MARKDOWN, CSV, TSV, NDJSON -> true;
            case JSON, XLSX, HTML -> false;
        };
    }

    /**
     * Writes what the file holds, then the rest: without its head where that is a row that stands in the file already,
     * and below an empty line where people read it.
     *
     * @throws OtherColumnsException when the file has another head
     */
    @Override
    public void write(OutputStream out) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            more.write(out);
            return;
        }
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        more.write(added);
        byte[] rows =
                format == Format.CSV || format == Format.TSV ? withoutHead(added.toByteArray()) : added.toByteArray();
        Files.copy(file, out);
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
        byte[] there;
        try (InputStream in = Files.newInputStream(file)) {
            there = unmarked(in.readNBytes(MARK.length + head.length + 1));
        }
        if (!line(head).equals(line(Arrays.copyOf(there, lineLength(there))))) {
            throw new OtherColumnsException(file);
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
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) == '\n';
        }
    }
}
