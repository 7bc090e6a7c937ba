package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the packed streams of a PDF into nothing, to see how large they are before any is unpacked into memory. Where
 * a stream begins is read as generously as PDFBox does.
 */
final class PackedStreams implements AutoCloseable {

    /** In all; what is packed twice counts a thousand times. */
    private static final long MOST = 256L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 200;
    private static final long PACKED_TWICE = 1000;

    /** What no text that was packed like this unpacks to more of, in times its size. */
    private static final Map<String, Long> ESTIMATES = Map.of("/LZW", 200L, "/RunL", 64L, "/RL", 64L);

    /** PDFBox passes over the two bytes that tell how a stream is packed, whatever they say. */
    private static final int HEAD = 2;

    private final byte[] bytes;
    private final Inflater inflater = new Inflater(true);
    private final byte[] nowhere = new byte[1 << 16];

    private PackedStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) throws UnreadableDocumentException {
        try (PackedStreams streams = new PackedStreams(bytes)) {
            streams.check();
        }
    }

    private void check() throws UnreadableDocumentException {
        long unpacked = 0;
        int at = next(0);
        while (at >= 0) {
            LoadInterruptedException.check();
            int behind = next(at);
            unpacked += size(at, behind < 0 ? bytes.length : behind);
            if (unpacked > MOST) {
                throw new UnreadableDocumentException(
                        Phrase.of("the PDF unpacks to more than {0} MB, so it is left out", MOST >> 20));
            }
            at = behind;
        }
    }

    /** Behind the next word that begins or ends a stream; -1 where there is none. */
    private int next(int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            int same = 0;
            while (same < STREAM.length && bytes[i + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private long size(int stream, int behind) {
        int from = Math.max(0, stream - DICTIONARY);
        String dictionary = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        String filters = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
        long estimate = ESTIMATES.entrySet().stream()
                .filter(filter -> filters.contains(filter.getKey()))
                .mapToLong(filter -> filter.getValue() * (behind - stream))
                .sum();
        return (inflated(start(stream)) + estimate) * (packedTwice(dictionary) ? PACKED_TWICE : 1);
    }

    private int start(int stream) {
        int start = stream;
        while (start < bytes.length && bytes[start] == ' ') {
            start++;
        }
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        return start < bytes.length && bytes[start] == '\n' ? start + 1 : start;
    }

    private static boolean packedTwice(String dictionary) {
        int open = dictionary.lastIndexOf('[');
        return open >= 0 && dictionary.substring(open).split("/Fl|/LZW|/RunL|/RL", -1).length > 2;
    }

    /** What lies there unpacks to, or how much of it was looked at to see that; little where it is packed otherwise. */
    private long inflated(int start) {
        int from = Math.min(bytes.length, start + HEAD);
        inflater.reset();
        inflater.setInput(bytes, from, bytes.length - from);
        try {
            int count = inflater.inflate(nowhere);
            while (count > 0 && inflater.getBytesWritten() <= MOST) {
                LoadInterruptedException.check();
                count = inflater.inflate(nowhere);
            }
        } catch (DataFormatException e) {
            // It is packed otherwise or not at all, or is encrypted.
        }
        return Math.max(inflater.getBytesRead(), inflater.getBytesWritten());
    }

    @Override
    public void close() {
        inflater.end();
    }
}
