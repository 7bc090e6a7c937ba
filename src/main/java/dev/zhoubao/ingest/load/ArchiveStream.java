package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an archive that was cut off, and so has no list of them, one after the other as far as it is whole;
 * every byte that comes out is taken from the budget.
 */
final class ArchiveStream {

    private final ArchiveBudget budget;
    private final BoundedStream packed;
    private final ZipInputStream zip;
    private InputStream content = InputStream.nullInputStream();

    ArchiveStream(InputStream in, ArchiveBudget budget) {
        this.budget = budget;
        this.packed = new BoundedStream(in, Long.MAX_VALUE);
        // Names that are not marked as UTF-8 arrive byte for byte; EntryName decodes them.
        this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    }

    /** The next entry, whether the one before it was read or not; null after the last. */
    @Nullable
    ZipEntry next() throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        ZipEntry entry = zip.getNextEntry();
        if (entry != null) {
            budget.takeEntry();
            content = new Content();
        }
        return entry;
    }

    /** The current entry's bytes, unpacked. */
    InputStream content() {
        return content;
    }

    private final class Content extends PieceStream {

        private final long before = packed.left();
        private long unpacked;

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = zip.read(bytes, offset, length);
            if (count > 0) {
                unpacked += count;
                budget.take(count, before - packed.left(), unpacked);
            }
            return count;
        }
    }
}
