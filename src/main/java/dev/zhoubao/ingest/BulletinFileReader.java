package dev.zhoubao.ingest;

/** Reads a stored form that holds bulletins as this program wrote them, one or many: nothing in it is read anew. */
public non-sealed interface BulletinFileReader extends FormReader {

    /**
     * Reads a document that this reader recognises. What cannot be taken as it stands becomes a problem; nothing is
     * guessed.
     */
    BulletinFile read(Document document);
}
