package dev.zhoubao.ingest;

/** Reads one stored form of an article. */
public interface ArticleReader {

    /** Whether the text is of this reader's form; decided from the text alone, never from a file name. */
    boolean recognises(String text);

    /** Reads a document that this reader recognises; what it cannot understand becomes a problem of the article. */
    Article read(Document document);
}
