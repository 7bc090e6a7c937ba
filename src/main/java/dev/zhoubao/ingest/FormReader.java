package dev.zhoubao.ingest;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Knows one stored form. */
public sealed interface FormReader permits ArticleReader, BulletinFileReader {

    /** Whether the text is of this reader's form; decided from the text alone, never from a file name. */
    boolean recognises(String text);

    /**
     * The title, where the beginning of a document tells form and title beyond doubt; so the many articles of other
     * series need not be read whole.
     *
     * @param head the document's first bytes
     */
    default Optional<String> title(ByteBuffer head) {
        return Optional.empty();
    }
}
