package dev.zhoubao.ingest.unread;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** Knows text documents of forms that are not read, by their bytes, and says what to do with them. */
public final class UnreadFormReader implements ArticleReader {

    @Override
    public boolean opens(byte[] bytes) {
        return form(bytes).isPresent();
    }

    private static Optional<UnreadForm> form(byte[] bytes) {
        return Arrays.stream(UnreadForm.values()).filter(form -> form.is(bytes)).findFirst();
    }

    @Override
    public Article read(Document document) throws UnreadableDocumentException {
        Phrase reason;
        try {
            reason = form(document.bytes().get().readAllBytes()).orElseThrow().reason();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UnreadableDocumentException(reason);
    }
}
