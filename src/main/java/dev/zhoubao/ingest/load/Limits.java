package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * How much a load takes in of what it is given.
 *
 * @param fileBytes the most bytes of one document, in a folder or in an archive; what this program wrote holds many
 * @param zipEntries the most entries of one archive, those of archives inside it included
 * @param zipBytes the most bytes that one archive may unpack to, archives inside it included
 * @param zipDepth how many archives may lie inside one another: 1 is none inside another
 * @param zipRatio how many times its packed size an entry may unpack to
 */
public record Limits(long fileBytes, int zipEntries, long zipBytes, int zipDepth, int zipRatio) {

    /** Room for any archive of articles seen: pages of 4 MB, 145,000 files of 800 MB in all. */
    public static final Limits DEFAULT = new Limits(16L << 20, 500_000, 4L << 30, 2, 200);

    private static final long MANY = 64;
    private static final long LARGEST = 1L << 30;

    /** @throws IllegalArgumentException when a document could be larger than memory allows */
    public Limits {
        if (fileBytes < 0 || fileBytes >= Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("a document's limit must lie below 2 GB: " + fileBytes);
        }
    }

    /** The limits of a file that holds many documents: of 16 MB for one, a gigabyte for all. */
    Limits ofMany() {
        return new Limits(
                Math.max(fileBytes, Math.min(MANY * fileBytes, LARGEST)), zipEntries, zipBytes, zipDepth, zipRatio);
    }

    /** The bytes of a document that begins here; empty where they are more than it may have. */
    Optional<byte[]> whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) fileBytes + 1);
        return bytes.length > fileBytes ? Optional.empty() : Optional.of(bytes);
    }

    /** What is wrong with a document above the limit. */
    Phrase tooLarge() {
        return Phrase.of("the file is larger than {0}, so it is left out", size(fileBytes));
    }

    /** What is wrong with an archive above the limit. */
    Phrase unpacksTooLarge() {
        return Phrase.of("the archive unpacks to more than {0}, so the rest of it is left out", size(zipBytes));
    }

    private static Phrase size(long bytes) {
        long megabyte = 1L << 20;
        return bytes > 0 && bytes % megabyte == 0
                ? Phrase.of("{0} MB", bytes / megabyte)
                : Phrase.of("{0} bytes", bytes);
    }
}
