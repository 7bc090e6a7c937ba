package dev.zhoubao.ingest.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * An entry as the archive's list has it (APPNOTE 4.3.12).
 *
 * @param crc of what it unpacks to
 * @param packed bytes in the archive
 * @param size bytes unpacked
 * @param offset of its own head in the archive
 */
record ZipListing(EntryName name, int flags, int method, int crc, long packed, long size, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int SIGNATURE = 0x02014b50;
    private static final int HEAD = 46;
    private static final int LARGE = 1;
    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 1 << 11;
    private static final Map<Integer, String> METHODS = Map.of(
            1, "Shrink", 6, "Implode", 9, "Deflate64", 12, "BZIP2", 14, "LZMA", 93, "Zstandard", 95, "XZ", 98, "PPMd");

    /** @param shift what has to be added to every place in the archive */
    static ZipListing read(InputStream list, long shift) throws IOException {
        ByteBuffer head = bytes(list, HEAD);
        if (head.getInt(0) != SIGNATURE) {
            throw new ZipException("its list of entries is damaged");
        }
        int flags = head.getShort(8);
        byte[] name = bytes(list, Short.toUnsignedInt(head.getShort(28))).array();
        ByteBuffer large = large(bytes(list, Short.toUnsignedInt(head.getShort(30))));
        bytes(list, Short.toUnsignedInt(head.getShort(32))); // a comment
        long size = wide(head.getInt(24), large);
        long packed = wide(head.getInt(20), large);
        long offset = wide(head.getInt(42), large) + shift;
        return new ZipListing(
                (flags & UTF8) != 0
                        ? EntryName.marked(new String(name, StandardCharsets.UTF_8))
                        : EntryName.of(new String(name, StandardCharsets.ISO_8859_1)),
                flags,
                Short.toUnsignedInt(head.getShort(10)),
                head.getInt(16),
                packed,
                size,
                offset);
    }

    boolean folder() {
        return name.text().endsWith("/");
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** What packed it; its number where it has no name. */
    String methodName() {
        return METHODS.getOrDefault(method, String.valueOf(method));
    }

    /** @throws EOFException when there are fewer */
    static ByteBuffer bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("its end is missing");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The numbers that need more room than their fields have (4.5.3). */
    private static ByteBuffer large(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort();
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (id == LARGE) {
                return extra.limit(extra.position() + length);
            }
            extra.position(extra.position() + length);
        }
        return extra;
    }

    private static long wide(int field, ByteBuffer large) throws ZipException {
        if (field != -1 || large.remaining() < Long.BYTES) {
            return Integer.toUnsignedLong(field);
        }
        long number = large.getLong();
        if (number < 0) {
            throw new ZipException("its list of entries is damaged");
        }
        return number;
    }
}
