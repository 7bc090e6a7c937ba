package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.io.InputStream;

/** So many bytes of another stream, which stays open. */
final class BoundedStream extends PieceStream {

    private final InputStream in;
    private long left;

    BoundedStream(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    /** How many were not read so far. */
    long left() {
        return left;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(left, length));
        left -= Math.max(count, 0);
        return count;
    }
}
