package dev.zhoubao.ingest.mail;

import dev.zhoubao.ingest.LoadInterruptedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files in a zip archive that is attached to a mail, within limits; none of a document that is stored as an archive. */
final class AttachedArchive {

    private static final int SIGNATURE = 0x504b0304;
    /** Within so many bytes stands the name of the first entry. */
    private static final int HEAD = 100;

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 64 << 20;

    /** What is a document of one form or another by such an entry. */
    private static final Set<String> DOCUMENT = Set.of("[Content_Types].xml", "mimetype", "OFD.xml");

    private AttachedArchive() {}

    /** What is in it, by name; empty where it is none that can be taken apart as a whole. */
    static Map<String, byte[]> entries(byte[] bytes) {
        if (!isArchive(bytes)) {
            return Map.of();
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> listed = Collections.list(zip.getEntries());
            boolean document = listed.stream().anyMatch(entry -> DOCUMENT.contains(entry.getName()));
            return document || listed.size() > MOST_ENTRIES ? Map.of() : unpacked(zip, listed);
        } catch (LoadInterruptedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == SIGNATURE;
    }

    /** Whether it is one that cannot be taken apart, and does not begin as a document does. */
    static boolean isUnreadable(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return isArchive(bytes)
                && DOCUMENT.stream().noneMatch(head::contains)
                && !head.contains("_rels/")
                && entries(bytes).isEmpty();
    }

    private static Map<String, byte[]> unpacked(ZipFile zip, List<ZipArchiveEntry> listed) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        for (ZipArchiveEntry entry : listed) {
            if (entry.isDirectory()) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] file = in.readNBytes(left + 1);
                left -= file.length;
                if (left < 0) {
                    return Map.of();
                }
                files.putIfAbsent(entry.getName(), file);
            }
        }
        return files;
    }
}
