package dev.zhoubao.ingest;

/** Reads one stored form of an article. */
public non-sealed interface ArticleReader extends FormReader {

    /**
     * Reads a document that this reader recognises; what it cannot understand becomes a problem of the article.
     *
     * @throws UnreadableDocumentException when there is no article to be had of it
     */
    Article read(Document document) throws UnreadableDocumentException;
}
