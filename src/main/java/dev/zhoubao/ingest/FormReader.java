package dev.zhoubao.ingest;

/** Knows one stored form. */
public sealed interface FormReader permits ArticleReader, BulletinFileReader {

    /** Whether the text is of this reader's form; decided from the text alone, never from a file name. */
    boolean recognises(String text);
}
