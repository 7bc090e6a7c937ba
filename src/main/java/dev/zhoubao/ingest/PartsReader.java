package dev.zhoubao.ingest;

import java.util.List;

/** Reads a stored form that holds other documents: a mail, a page saved with its parts, a feed. */
public non-sealed interface PartsReader extends FormReader {

    /**
     * The documents in one that this reader recognises, in their order.
     *
     * @throws UnreadableDocumentException when it cannot be taken apart
     */
    List<Part> read(Document document) throws UnreadableDocumentException;
}
