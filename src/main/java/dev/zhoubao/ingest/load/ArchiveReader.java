package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.language.Phrase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * Reads a zip archive like a folder, by the list of entries at its end, without unpacking anything to disk. Archives
 * inside it are read too, as far as the limits allow; an entry that cannot be read is a problem, and whatever breaks a
 * limit ends that archive.
 */
final class ArchiveReader {

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    /** How a program begins: for Windows, for Linux, for a shell. */
    private static final List<byte[]> PROGRAMS =
            List.of(new byte[] {'M', 'Z'}, new byte[] {0x7F, 'E', 'L', 'F'}, new byte[] {'#', '!'});

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
    private static boolean opens(InputStream in) throws IOException {
        return opens(head(in, SIGNATURE.length));
    }

    /** The first bytes of a stream that can be marked, which is left where it was. */
    static ByteBuffer head(InputStream in, int length) throws IOException {
        in.mark(length);
        ByteBuffer start = ByteBuffer.wrap(in.readNBytes(length));
        in.reset();
        return start;
    }

    /** Whether a file is an archive, by its first bytes or, behind a program that unpacks it, by the list at its end. */
    static boolean opens(ByteBuffer head, ArchiveBytes bytes) throws IOException {
        return opens(head)
                || (PROGRAMS.stream().anyMatch(start -> begins(head, start)) && new ZipDirectory(bytes).isThere());
    }

    /** Whether these are the first bytes of a zip archive. */
    static boolean opens(ByteBuffer head) {
        return begins(head, SIGNATURE);
    }

    /** Whether a file's first bytes are these. */
    static boolean begins(ByteBuffer head, byte[] start) {
        return head.remaining() >= start.length
                && head.slice(head.position(), start.length).equals(ByteBuffer.wrap(start));
    }

    void read(DocumentLocation place, ArchiveBytes bytes) throws IOException {
        try {
            read(place, bytes, 1);
        } catch (ArchiveLimitException e) {
            result.report(place.warning(e.reason()));
        }
    }

    /** Reads what begins like an archive: some documents are stored as one. */
    private void read(DocumentLocation place, ArchiveBytes bytes, int depth) throws IOException {
        boolean whole = bytes.size() <= limits.fileBytes();
        // What lies in another archive is unpacked once more for each look at it.
        int looked = whole ? (int) bytes.size() : depth == 1 ? FIRST_NAME + LONGEST_OFFICE_NAME : 0;
        byte[] start = looked == 0 ? new byte[0] : bytes.from(0).readNBytes(looked);
        if (whole && opens(ByteBuffer.wrap(start)) && documents.opens(start)) {
            add(place, documents.read(place, start));
        } else if (!whole && OFFICE.stream().anyMatch(firstName(start)::startsWith)) {
            result.add(DocumentResult.failed(place.warning(limits.tooLarge())));
        } else if (depth <= limits.zipDepth()) {
            entries(place, bytes, depth);
        } else {
            result.report(place.warning(
                    Phrase.of("it is nested more than {0} archives deep, so it is left out", limits.zipDepth())));
        }
    }

    private static String firstName(byte[] archive) {
        int length = Math.max(0, Math.min(LONGEST_OFFICE_NAME, archive.length - FIRST_NAME));
        return length == 0 ? "" : new String(archive, FIRST_NAME, length, StandardCharsets.ISO_8859_1);
    }

    private void entries(DocumentLocation archive, ArchiveBytes bytes, int depth) throws ArchiveLimitException {
        try {
            Optional<List<ZipListing>> listed = new ZipDirectory(bytes).entries(limits.zipEntries());
            if (listed.isPresent()) {
                if (listed.get().isEmpty()) {
                    result.report(archive.warning(Phrase.of("the list at the end of the archive names no file")));
                }
                listed(archive, listed.get(), new ZipEntries(bytes), depth);
            } else {
                cutOff(archive, new ArchiveStream(bytes.from(0), budget));
            }
        } catch (ArchiveLimitException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            result.report(
                    archive.error(Phrase.of("the archive is damaged and cannot be read any further ({0})", why(e))));
        }
    }

    private void listed(DocumentLocation archive, List<ZipListing> listed, ZipEntries entries, int depth)
            throws ArchiveLimitException {
        Map<String, Long> last = new HashMap<>();
        listed.forEach(entry -> last.put(entry.name().text(), entry.offset()));
        for (ZipListing entry : listed) {
            LoadInterruptedException.check();
            budget.takeEntry();
            EntryName name = entry.name();
            if (entry.folder() || name.hidden()) {
                continue;
            }
            Optional<Phrase> wrong = Long.valueOf(entry.offset()).equals(last.get(name.text()))
                    ? wrong(name, entry)
                    : Optional.of(
                            Phrase.of(
                                    "the archive holds several entries of this name; this one is left out, the last one is read"));
            DocumentLocation place = archive.inside(name.text());
            if (wrong.isPresent()) {
                result.report(place.warning(wrong.get()));
            } else {
                entry(place, entry, entries, depth);
            }
        }
    }

    /** Why the entry is left out, if it is. */
    private static Optional<Phrase> wrong(EntryName name, ZipListing entry) {
        if (name.leadsOut()) {
            return Optional.of(Phrase.of("its path leads out of the archive, so it is left out"));
        }
        if (entry.encrypted()) {
            return Optional.of(Phrase.of("it is encrypted, so it is left out; unpack it first"));
        }
        return entry.method() == ZipListing.STORED || entry.method() == ZipListing.DEFLATED
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "it is packed by a method that is not read ({0}), so it is left out; unpack it first",
                        entry.methodName()));
    }

    private void entry(DocumentLocation place, ZipListing entry, ZipEntries entries, int depth)
            throws ArchiveLimitException {
        try (ZipContent content = new ZipContent(entry, entries.open(entry), budget)) {
            InputStream in = new BufferedInputStream(content);
            if (opens(in)) {
                try (ArchiveBytes inside = entries.inside(entry, budget)) {
                    read(place, inside, depth + 1);
                }
            } else {
                add(place, DocumentReader.take(place, () -> document(place, in)));
            }
        } catch (ArchiveLimitException e) {
            throw e;
        } catch (IOException e) {
            result.report(place.error(Phrase.of("the entry is damaged, so it is left out ({0})", why(e))));
        }
    }

    private void cutOff(DocumentLocation archive, ArchiveStream stream) throws IOException {
        for (ZipEntry entry = stream.next(); entry != null; entry = stream.next()) {
            LoadInterruptedException.check();
            EntryName name = EntryName.of(entry.getName());
            InputStream in = new BufferedInputStream(stream.content());
            if (!entry.isDirectory() && !name.hidden() && !name.leadsOut() && !opens(in)) {
                DocumentLocation place = archive.inside(name.text());
                add(place, DocumentReader.take(place, () -> document(place, in)));
            }
        }
        result.report(archive.error(Phrase.of("the archive is damaged: its end is missing")));
    }

    private DocumentResult document(DocumentLocation place, InputStream in) throws IOException {
        Limits most = documents.holdsMany(head(in, FileReader.HEAD)) ? limits.ofMany() : limits;
        Optional<byte[]> bytes = most.whole(in);
        return bytes.isPresent()
                ? documents.read(place, bytes.get())
                : DocumentResult.failed(place.warning(most.tooLarge()));
    }

    private void add(DocumentLocation place, DocumentResult reading) {
        result.add(reading, place.name(), false);
    }

    private static String why(Exception failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }
}
