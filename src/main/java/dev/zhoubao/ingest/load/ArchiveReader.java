package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.language.Phrase;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * Reads a zip archive like a folder, entry after entry, without unpacking anything to disk. Archives inside it are read
 * too, as far as the limits allow; whatever breaks a limit or cannot be read is a problem and ends that archive.
 */
final class ArchiveReader {

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    /** How the first entry of an Office file may be named: such a file is no archive to its user, however large. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "_rels/", "docProps/", "word/");

    private static final int FIRST_NAME = 30;
    private static final int LONGEST_OFFICE_NAME = 19;

    private final DocumentReader documents;
    private final Limits limits;
    private final LoadResult.Builder result;
    private final ArchiveBudget budget;

    ArchiveReader(DocumentReader documents, Limits limits, LoadResult.Builder result) {
        this.documents = documents;
        this.limits = limits;
        this.result = result;
        this.budget = new ArchiveBudget(limits);
    }

    /** Whether a stream that can be marked begins like an archive; it is left where it was. */
    static boolean opens(InputStream in) throws IOException {
        in.mark(SIGNATURE.length);
        ByteBuffer start = ByteBuffer.wrap(in.readNBytes(SIGNATURE.length));
        in.reset();
        return opens(start);
    }

    /** Whether a document's first bytes are an archive's. */
    static boolean opens(ByteBuffer head) {
        return head.remaining() >= SIGNATURE.length
                && head.slice(head.position(), SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    void read(DocumentLocation place, InputStream in) throws IOException {
        try {
            read(place, in, 1);
        } catch (ArchiveLimitException e) {
            result.report(place.warning(e.reason()));
        }
    }

    /** Reads what begins like an archive: some documents are stored as one. */
    private void read(DocumentLocation place, InputStream in, int depth) throws IOException {
        byte[] start = in.readNBytes((int) limits.fileBytes() + 1);
        boolean whole = start.length <= limits.fileBytes();
        if (whole && documents.opens(start)) {
            result.add(documents.read(place, start));
        } else if (!whole && OFFICE.stream().anyMatch(firstName(start)::startsWith)) {
            result.report(place.warning(limits.tooLarge()));
        } else if (depth <= limits.zipDepth()) {
            entries(place, new SequenceInputStream(new ByteArrayInputStream(start), in), depth);
        } else {
            result.report(place.warning(
                    Phrase.of("it is nested more than {0} archives deep, so it is left out", limits.zipDepth())));
        }
    }

    private static String firstName(byte[] archive) {
        int length = Math.max(0, Math.min(LONGEST_OFFICE_NAME, archive.length - FIRST_NAME));
        return length == 0 ? "" : new String(archive, FIRST_NAME, length, StandardCharsets.ISO_8859_1);
    }

    private void entries(DocumentLocation archive, InputStream in, int depth) throws ArchiveLimitException {
        try {
            ArchiveStream stream = new ArchiveStream(in, budget);
            for (ZipEntry entry = stream.next(); entry != null; entry = stream.next()) {
                LoadInterruptedException.check();
                entry(archive, entry, stream, depth);
            }
            if (!stream.complete()) {
                result.report(archive.error(Phrase.of("the archive is damaged: its end is missing")));
            }
        } catch (ArchiveLimitException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            result.report(archive.error(
                    Phrase.of("the archive is damaged or encrypted and cannot be read any further ({0})", why)));
        }
    }

    private void entry(DocumentLocation archive, ZipEntry entry, ArchiveStream stream, int depth) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (entry.isDirectory() || name.hidden()) {
            return;
        }
        DocumentLocation place = archive.inside(name.text());
        if (name.leadsOut()) {
            result.report(place.warning(Phrase.of("its path leads out of the archive, so it is left out")));
            return;
        }
        InputStream in = new BufferedInputStream(stream.content());
        if (opens(in)) {
            read(place, in, depth + 1);
        } else {
            document(place, in);
        }
    }

    private void document(DocumentLocation place, InputStream in) throws IOException {
        Optional<byte[]> bytes = limits.whole(in);
        if (bytes.isPresent()) {
            result.add(documents.read(place, bytes.get()));
        } else {
            result.report(place.warning(limits.tooLarge()));
        }
    }
}
