package dev.zhoubao.ingest;

import dev.zhoubao.model.Locator;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Knows one stored form: by its bytes where it is no text, else by its decoded text; never by a file name. */
public sealed interface FormReader permits ArticleReader, BulletinFileReader, PartsReader {

    /** Whether a document that is no text is of this reader's form; asked before it is decoded. */
    default boolean opens(byte[] bytes) {
        return false;
    }

    /** Whether the text is of this reader's form. */
    default boolean recognises(String text) {
        return false;
    }

    /** What the numbers of the blocks count that it reads. */
    default Locator locator() {
        return Locator.LINE;
    }

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
