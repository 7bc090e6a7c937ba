package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.LoadInterruptedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The list at the end of a zip archive, which alone says what the archive holds: what else lies in the file is padding,
 * whatever it looks like (APPNOTE 4.3.12 to 4.3.16).
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_SIZE = 56;

    /** Of all names together: half a million of 128 characters. */
    private static final long LONGEST_NAMES = 64L << 20;

    /** Where the list lies, and what has to be added to every place that it names. */
    private record Place(long start, long size, long shift) {}

    private final ArchiveBytes archive;
    private boolean jumped;

    ZipDirectory(ArchiveBytes archive) {
        this.archive = archive;
    }

    /** Whether what the bytes end in is such a list. */
    boolean isThere() throws IOException {
        return place().isPresent();
    }

    /**
     * The entries in the order in which they lie in the archive.
     *
     * @param most of them; more are read no further than to tell that there are more
     * @return empty where the archive has no end, as one that was cut off
     * @throws IOException when the list is damaged
     */
    Optional<List<ZipListing>> entries(int most) throws IOException {
        Optional<Place> place = place();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        InputStream list = new BufferedInputStream(
                new BoundedStream(archive.from(place.get().start()), place.get().size()));
        List<ZipListing> entries = new ArrayList<>();
        long names = 0;
        while (entries.size() <= most && more(list)) {
            LoadInterruptedException.check();
            ZipListing entry = ZipListing.read(list, place.get().shift());
            entries.add(entry);
            names += entry.name().text().length();
            if (names > LONGEST_NAMES) {
                throw new ZipException("the names of its entries are too long");
            }
        }
        entries.sort(Comparator.comparingLong(ZipListing::offset));
        return Optional.of(entries);
    }

    private static boolean more(InputStream list) throws IOException {
        list.mark(1);
        int next = list.read();
        list.reset();
        return next >= 0;
    }

    private Optional<Place> place() throws IOException {
        long size = archive.size();
        int length = (int) Math.min(size, (long) LOCATOR_SIZE + END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = ZipListing.bytes(archive.from(size - length), length);
        for (int at = length - END_SIZE; at >= 0; at--) {
            LoadInterruptedException.check();
            if (tail.getInt(at) == END && Short.toUnsignedInt(tail.getShort(at + 20)) <= length - at - END_SIZE) {
                Optional<Place> place = place(tail, at, size - length + at);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** @param end where the closing record lies in the archive; what looks like one may be part of a comment */
    private Optional<Place> place(ByteBuffer tail, int at, long end) throws IOException {
        if (at >= LOCATOR_SIZE && tail.getInt(at - LOCATOR_SIZE) == LOCATOR) {
            // A comment may hold thousands that look like one, and what lies in another archive is unpacked for each.
            boolean first = !jumped;
            jumped = true;
            return first ? largePlace(tail.getLong(at - LOCATOR_SIZE + 8)) : Optional.empty();
        }
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        return size + offset > end ? Optional.empty() : Optional.of(new Place(end - size, size, end - size - offset));
    }

    private Optional<Place> largePlace(long end) throws IOException {
        if (end < 0 || end > archive.size() - LARGE_END_SIZE) {
            return Optional.empty();
        }
        ByteBuffer record = ZipListing.bytes(archive.from(end), LARGE_END_SIZE);
        long size = record.getLong(40);
        long offset = record.getLong(48);
        boolean sound = record.getInt(0) == LARGE_END && size >= 0 && offset >= 0 && size <= end - offset;
        return sound ? Optional.of(new Place(offset, size, 0)) : Optional.empty();
    }
}
