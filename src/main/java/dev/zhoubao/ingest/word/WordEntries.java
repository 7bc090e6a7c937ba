package dev.zhoubao.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The entries of a Word file that are XML, unpacked when they are asked for and within a limit; its pictures are not. */
final class WordEntries implements ZipEntrySource {

    /** Of all that is unpacked; the text of the longest bulletin is a thousandth of this. */
    static final int MOST_MEGABYTES = 64;

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN_FOLDER = "word/";

    private final ZipFile zip;
    private long left = (long) MOST_MEGABYTES << 20;
    private boolean tooLarge;
    private boolean closed;

    WordEntries(byte[] bytes) throws IOException {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    boolean isWord() {
        return zip.getEntry(TYPES) != null
                && Collections.list(zip.getEntries()).stream()
                        .anyMatch(entry -> entry.getName().startsWith(MAIN_FOLDER));
    }

    /** Whether something was not unpacked because it is too large. */
    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        List<ZipArchiveEntry> xml = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            boolean ofText = name.startsWith(MAIN_FOLDER) && name.endsWith(".xml");
            if (ofText || name.equals(TYPES) || name.endsWith(".rels")) {
                xml.add(entry);
            }
        }
        return Collections.enumeration(xml);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    /** @throws IOException also where an entry is packed in a way that Word never uses: a library for it may be missing */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new IOException("method " + entry.getMethod());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) left + 1);
            left -= bytes.length;
            if (left < 0) {
                left = 0;
                tooLarge = true;
                throw new IOException("too large");
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
