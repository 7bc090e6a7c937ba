package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
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

    /** How the first entry of a document may be named that is stored as an archive. */
    private static final Set<String> FIRST_NAMES =
            Set.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/", "mimetype", "OFD.xml");

    private static final int FIRST_NAME = 30;
    private static final int LONGEST_FIRST_NAME = 19;

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

    void read(DocumentLocation archive, ArchiveBytes bytes) throws IOException {
        try {
            if (!readDocument(archive, bytes.from(0))) {
                entries(archive, bytes, 1);
            }
        } catch (ArchiveLimitException e) {
            result.report(archive.warning(e.reason()));
        }
    }

    /** Reads a document of a form that is stored as an archive, and says whether there is one. */
    private boolean readDocument(DocumentLocation place, InputStream in) throws IOException {
        in.mark(FIRST_NAME + LONGEST_FIRST_NAME);
        String start = new String(in.readNBytes(FIRST_NAME + LONGEST_FIRST_NAME), StandardCharsets.ISO_8859_1);
        in.reset();
        if (FIRST_NAMES.stream().noneMatch(name -> start.startsWith(name, FIRST_NAME))) {
            return false;
        }
        Optional<byte[]> bytes = limits.whole(in);
        boolean opens = bytes.map(documents::opens).orElse(true);
        if (bytes.isEmpty()) {
            result.report(place.warning(limits.tooLarge()));
        } else if (opens) {
            result.add(documents.read(place, bytes.get()));
        }
        return opens;
    }

    private void entries(DocumentLocation archive, ArchiveBytes bytes, int depth) throws ArchiveLimitException {
        try {
            Optional<List<ZipListing>> listed = new ZipDirectory(bytes).entries(limits.zipEntries());
            if (listed.isPresent()) {
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
        listed.forEach(entry -> last.put(EntryName.of(entry.name()).text(), entry.offset()));
        for (ZipListing entry : listed) {
            LoadInterruptedException.check();
            budget.takeEntry();
            EntryName name = EntryName.of(entry.name());
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
            if (!opens(in)) {
                document(place, in);
            } else if (readDocument(place, in)) {
                return;
            } else if (depth < limits.zipDepth()) {
                entries(place, entries.inside(entry, budget), depth + 1);
            } else {
                result.report(place.warning(
                        Phrase.of("it is nested more than {0} archives deep, so it is left out", limits.zipDepth())));
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
                document(archive.inside(name.text()), in);
            }
        }
        result.report(archive.error(Phrase.of("the archive is damaged: its end is missing")));
    }

    private void document(DocumentLocation place, InputStream in) throws IOException {
        Optional<byte[]> bytes = limits.whole(in);
        if (bytes.isPresent()) {
            result.add(documents.read(place, bytes.get()));
        } else {
            result.report(place.warning(limits.tooLarge()));
        }
    }

    private static String why(Exception failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }
}
