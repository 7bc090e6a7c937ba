package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.language.Phrase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads one file after the other: an archive like a folder; of an article of another series no more than its beginning;
 * everything else whole, unpacked where it was packed alone. Not for several threads at once.
 */
final class FileReader {

    /** Holds what stands before an article's text, in one call of the system. */
    static final int HEAD = 1024;

    /** How a gzip file begins (RFC 1952). */
    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 0x08};

    private final DocumentReader documents;
    private final Limits limits;
    private final BulletinInterner shared;
    private final Naming naming;
    private final LoadResult.Builder others;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD);

    FileReader(DocumentReader documents, Limits limits, BulletinInterner shared, Naming naming) {
        this.documents = documents;
        this.limits = limits;
        this.shared = shared;
        this.naming = naming;
        this.others = new LoadResult.Builder(shared, naming);
    }

    /** What came of the files whose beginning showed that they are something else. */
    LoadResult.Builder others() {
        return others;
    }

    /**
     * What came of the file; empty where its beginning showed that it is something else. One that cannot be read is a
     * problem of it.
     */
    Optional<LoadResult.Builder> read(DocumentFile file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
            fill(channel);
            Optional<DocumentResult> glance = documents.glance(head);
            if (glance.isPresent()) {
                return setAside(file, glance.get());
            }
            return Optional.of(read(file, channel));
        } catch (IOException e) {
            LoadResult.Builder result = new LoadResult.Builder(shared, naming);
            result.add(DocumentResult.failed(
                    file.place().error(Phrase.of("the file cannot be read ({0})", ReadFailure.reason(e)))));
            return Optional.of(result);
        }
    }

    private LoadResult.Builder read(DocumentFile file, SeekableByteChannel channel) throws IOException {
        LoadResult.Builder result = new LoadResult.Builder(shared, naming);
        ArchiveBytes bytes = ArchiveBytes.of(channel);
        if (ArchiveReader.opens(head, bytes)) {
            new ArchiveReader(documents, limits, result).read(file.place(), bytes);
            return result;
        }
        InputStream in = unpacked(Channels.newInputStream(channel.position(0)));
        result.add(DocumentReader.take(file.place(), () -> document(file, in)), file.name(), file.isRoot());
        return result;
    }

    /** What was packed alone, as downloads and logs are (.gz); anything else as it is. */
    private InputStream unpacked(InputStream in) throws IOException {
        return isPacked() ? new BufferedInputStream(new GZIPInputStream(new BufferedInputStream(in)), HEAD) : in;
    }

    private boolean isPacked() {
        return ArchiveReader.begins(head, GZIP);
    }

    private DocumentResult document(DocumentFile file, InputStream in) throws IOException {
        ByteBuffer start = isPacked() ? ArchiveReader.head(in, HEAD) : head;
        Limits most = documents.holdsMany(start) ? limits.ofMany() : limits;
        Optional<byte[]> bytes = file.size() > most.fileBytes() ? Optional.empty() : most.whole(in);
        if (isPacked() && bytes.isPresent() && ArchiveReader.opens(start) && !documents.opens(bytes.get())) {
            return DocumentResult.failed(
                    file.place().error(Phrase.of("a .zip in a .gz is not read: unpack the .gz first")));
        }
        return bytes.isPresent()
                ? documents.read(file.place(), bytes.get(), FetchedFile.said(file.path()))
                : DocumentResult.failed(file.place().warning(most.tooLarge()));
    }

    private Optional<LoadResult.Builder> setAside(DocumentFile file, DocumentResult glance) {
        if (!others.keepsName(file.isRoot())) {
            others.add(glance);
            return Optional.empty();
        }
        LoadResult.Builder result = new LoadResult.Builder(shared, naming);
        result.add(glance, file.name(), file.isRoot());
        return Optional.of(result);
    }

    private void fill(SeekableByteChannel channel) throws IOException {
        head.clear();
        while (head.hasRemaining() && channel.read(head) >= 0) {
            LoadInterruptedException.check();
        }
        head.flip();
    }
}
