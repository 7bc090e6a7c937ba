package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the packed streams of a PDF into nothing, to see how large they are before any is unpacked into memory. */
final class PackedStreams {

    /** In all; what is packed twice counts a thousand times. */
    private static final long MOST = 256L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 200;

    private PackedStreams() {}

    static void check(byte[] bytes) throws UnreadableDocumentException {
        long unpacked = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            unpacked += size(bytes, start) * (packedTwice(bytes, at) ? 1000 : 1);
            if (unpacked > MOST) {
                throw new UnreadableDocumentException(
                        Phrase.of("the PDF unpacks to more than {0} MB, so it is left out", MOST >> 20));
            }
        }
    }

    /** Behind the next word that begins a stream; -1 where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            int same = 0;
            while (same < STREAM.length && bytes[i + same] == STREAM[same]) {
                same++;
            }
            byte behind = bytes[i + STREAM.length];
            if (same == STREAM.length && (behind == '\r' || behind == '\n')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean packedTwice(byte[] bytes, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String dictionary = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        int open = dictionary.lastIndexOf('[');
        return open >= 0 && dictionary.substring(open).split("/Fl|/LZW|/RunL|/RL", -1).length > 2;
    }

    private static long size(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        byte[] nowhere = new byte[1 << 16];
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            int count = inflater.inflate(nowhere);
            while (count > 0 && inflater.getBytesWritten() <= MOST) {
                count = inflater.inflate(nowhere);
            }
        } catch (DataFormatException e) {
            // It is packed otherwise or not at all, or is encrypted.
        }
        long written = inflater.getBytesWritten();
        inflater.end();
        return written;
    }
}
