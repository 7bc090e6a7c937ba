package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.model.Locator;
import java.io.IOException;

/** Reads Word files (.docx). Blocks are counted by paragraphs with visible text. */
public final class WordReader implements ArticleReader {

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    @Override
    public boolean opens(byte[] bytes) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= bytes.length || bytes[i] != SIGNATURE[i]) {
                return false;
            }
        }
        try (WordEntries entries = new WordEntries(bytes)) {
            return entries.isWord();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Locator locator() {
        return Locator.PARAGRAPH;
    }

    @Override
    public Article read(Document document) throws UnreadableDocumentException {
        return new WordArticle(document).article();
    }
}
