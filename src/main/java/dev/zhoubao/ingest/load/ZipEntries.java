package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The entries of an archive, opened in the order in which they lie there; none may begin before another has ended. */
final class ZipEntries {

    private static final int SIGNATURE = 0x04034b50;
    private static final int HEAD = 30;

    /** What is skipped by reading on; from further away it is faster to jump, where that is possible. */
    private static final long NEAR = 1 << 16;

    private final ArchiveBytes archive;
    private InputStream in = InputStream.nullInputStream();
    private long position = Long.MAX_VALUE;
    private long free;

    ZipEntries(ArchiveBytes archive) {
        this.archive = archive;
    }

    /** The entry's bytes as they are packed, and what lies behind them. */
    InputStream open(ZipListing entry) throws IOException {
        long start = start(entry);
        move(start);
        return new PieceStream() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = in.read(bytes, offset, length);
                position += Math.max(read, 0);
                return read;
            }
        };
    }

    /** Where the bytes of the entry begin. */
    private long start(ZipListing entry) throws IOException {
        if (entry.offset() < free) {
            throw new ZipException("it lies over another entry");
        }
        move(entry.offset());
        ByteBuffer head = ZipListing.bytes(in, HEAD);
        position += HEAD;
        if (head.getInt(0) != SIGNATURE) {
            throw new ZipException("there is no entry where the list says");
        }
        long start = position + Short.toUnsignedInt(head.getShort(26)) + Short.toUnsignedInt(head.getShort(28));
        free = start + entry.packed();
        return start;
    }

    private void move(long to) throws IOException {
        if (to < position || (archive.jumps() && to - position > NEAR)) {
            in = archive.from(to);
        } else {
            in.skipNBytes(to - position);
        }
        position = to;
    }

    /** The archive that the entry, the last one opened, is. */
    ArchiveBytes inside(ZipListing entry, ArchiveBudget budget) {
        long start = free - entry.packed();
        return new ArchiveBytes() {

            private ArchiveBudget taken = budget;
            private @Nullable ZipContent last;

            @Override
            public long size() {
                return entry.size();
            }

            @Override
            public InputStream from(long offset) throws IOException {
                position = Long.MAX_VALUE;
                close();
                ZipContent content = new ZipContent(entry, archive.from(start), taken);
                last = content;
                taken = budget.anew();
                content.skipNBytes(offset);
                return content;
            }

            @Override
            public boolean jumps() {
                return false;
            }

            @Override
            public void close() {
                if (last != null) {
                    last.close();
                }
            }
        };
    }
}
