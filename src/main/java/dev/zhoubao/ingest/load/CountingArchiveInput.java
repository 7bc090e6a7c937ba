package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive as stored: counts them and watches for the record that closes every archive. */
final class CountingArchiveInput extends InputStream {

    private static final int END = 0x504B0506;

    private final InputStream in;
    private long count;
    private int last;
    private boolean endSeen;

    CountingArchiveInput(InputStream in) {
        this.in = in;
    }

    long count() {
        return count;
    }

    boolean endSeen() {
        return endSeen;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int i = 0; i < read; i++) {
            last = (last << 8) | (bytes[offset + i] & 0xFF);
            endSeen |= last == END;
        }
        count += Math.max(read, 0);
        return read;
    }
}
