package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.model.Locator;

/**
 * Reads PDFs: articles that were printed, and bulletins as CNCERT publishes them. Blocks are counted by
 * pages.
 */
public final class PdfReader implements ArticleReader {

    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};
    private static final int LATEST = 16;

    @Override
    public boolean opens(byte[] bytes) {
        for (int start = 0; start < LATEST && start + SIGNATURE.length <= bytes.length; start++) {
            int same = 0;
            while (same < SIGNATURE.length && bytes[start + same] == SIGNATURE[same]) {
                same++;
            }
            if (same == SIGNATURE.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Locator locator() {
        return Locator.PAGE;
    }

    @Override
    public Article read(Document document) throws UnreadableDocumentException {
        return new PdfArticle(document).article();
    }
}
