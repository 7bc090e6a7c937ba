package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * What an entry unpacks to; at its end it has to be what the archive's list says, and every byte is taken from the
 * budget before it is seen.
 */
final class ZipContent extends PieceStream {

    private final ZipListing entry;
    private final BoundedStream packed;
    private final Inflater inflater = new Inflater(true);
    private final InputStream unpacked;
    private final ArchiveBudget budget;
    private final CRC32 crc = new CRC32();
    private long count;

    /** @param in begins with the entry's bytes */
    ZipContent(ZipListing entry, InputStream in, ArchiveBudget budget) {
        this.entry = entry;
        this.packed = new BoundedStream(in, entry.packed());
        this.unpacked =
                entry.method() == ZipListing.STORED ? packed : new InflaterInputStream(packed, inflater, 1 << 13);
        this.budget = budget;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = length == 0 ? 0 : unpacked.read(bytes, offset, length);
        if (read < 0) {
            check();
        } else {
            count += read;
            crc.update(bytes, offset, read);
            budget.take(read, entry.packed() - packed.left(), count);
        }
        return read;
    }

    private void check() throws ZipException {
        if (count != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new ZipException("an entry is not what the list of entries says");
        }
    }

    /** Gives back what unpacking took; the archive stays open. */
    @Override
    public void close() {
        inflater.end();
    }
}
