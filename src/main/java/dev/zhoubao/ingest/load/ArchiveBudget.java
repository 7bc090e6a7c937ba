package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;

/** What may still be taken out of one archive, the archives inside it included. */
final class ArchiveBudget {

    /** Below this an entry may be packed as tightly as it likes. */
    private static final long ALWAYS_ALLOWED = 1L << 20;

    private final Limits limits;
    private int entries;
    private long bytes;

    ArchiveBudget(Limits limits) {
        this.limits = limits;
    }

    /** For what is read a second time. */
    ArchiveBudget anew() {
        return new ArchiveBudget(limits);
    }

    void takeEntry() throws ArchiveLimitException {
        entries++;
        if (entries > limits.zipEntries()) {
            throw new ArchiveLimitException(Phrase.of(
                    "the archive has more than {0} entries, so the rest of it is left out", limits.zipEntries()));
        }
    }

    /**
     * Takes bytes of an entry.
     *
     * @param packed the bytes read for the entry so far
     * @param unpacked what they came to, with those taken now
     */
    void take(int count, long packed, long unpacked) throws ArchiveLimitException {
        bytes += count;
        if (bytes > limits.zipBytes()) {
            throw new ArchiveLimitException(limits.unpacksTooLarge());
        }
        if (unpacked > ALWAYS_ALLOWED && unpacked / limits.zipRatio() > packed) {
            throw new ArchiveLimitException(Phrase.of(
                    "an entry unpacks to more than {0} times its size, so the rest of the archive is left out",
                    limits.zipRatio()));
        }
    }
}
