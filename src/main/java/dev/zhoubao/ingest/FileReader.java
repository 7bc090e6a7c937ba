package dev.zhoubao.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Reads one file after the other: an archive like a folder; of an article of another series no more than its beginning;
 * everything else whole. Not for several threads at once.
 */
final class FileReader {

    private static final int HEAD = 4096;

    private final DocumentReader documents;
    private final Limits limits;
    private final SharedParts shared;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD);

    FileReader(DocumentReader documents, Limits limits, SharedParts shared) {
        this.documents = documents;
        this.limits = limits;
        this.shared = shared;
    }

    /** What came of the file; one that cannot be read is a problem of it. */
    Tally read(DocumentFile file) {
        Tally tally = new Tally(shared);
        try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
            fill(channel);
            if (ArchiveReader.opens(head)) {
                InputStream in = Channels.newInputStream(channel.position(0));
                new ArchiveReader(documents, limits, tally).read(file.place(), new BufferedInputStream(in));
            } else {
                read(file, channel, tally);
            }
        } catch (IOException e) {
            String kind = e.getClass().getSimpleName();
            tally.add(Reading.failed(file.place().error("the file cannot be read (" + kind + ")")));
        }
        return tally;
    }

    private void fill(SeekableByteChannel channel) throws IOException {
        head.clear();
        while (head.hasRemaining() && channel.read(head) >= 0) {
            LoadInterruptedException.check();
        }
        head.flip();
    }

    private void read(DocumentFile file, SeekableByteChannel channel, Tally tally) throws IOException {
        Optional<Reading> glance = documents.glance(head);
        if (glance.isPresent()) {
            tally.add(glance.get());
            return;
        }
        Optional<byte[]> bytes = file.size() > limits.fileBytes() ? Optional.empty() : whole(channel);
        if (bytes.isPresent()) {
            tally.add(documents.read(file.place(), bytes.get()));
        } else {
            tally.report(file.place().warning(limits.tooLarge()));
        }
    }

    /** All bytes, as many as there are now; empty where they are too many. */
    private Optional<byte[]> whole(SeekableByteChannel channel) throws IOException {
        byte[] bytes = Channels.newInputStream(channel.position(0)).readNBytes((int) limits.fileBytes() + 1);
        return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
    }
}
