package dev.zhoubao.ingest.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A document that was packed alone, as downloads and logs are (.gz), by its first bytes (RFC 1952). */
final class GzipContent {

    private static final int[] SIGNATURE = {0x1F, 0x8B, 0x08};

    private GzipContent() {}

    /** What is packed there; anything else as it is. */
    static InputStream of(InputStream in) throws IOException {
        InputStream start = new BufferedInputStream(in);
        return begins(start) ? new GZIPInputStream(start) : start;
    }

    private static boolean begins(InputStream in) throws IOException {
        in.mark(SIGNATURE.length);
        boolean same = true;
        for (int expected : SIGNATURE) {
            same = same && in.read() == expected;
        }
        in.reset();
        return same;
    }
}
