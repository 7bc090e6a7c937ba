package dev.zhoubao.ingest.feed;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PartsReader;
import dev.zhoubao.ingest.UnreadableDocumentException;
import java.util.List;

/** Takes stored feeds apart (RSS of every version, Atom): each entry is a document, if only of a title and a link. */
public final class FeedReader implements PartsReader {

    private static final int PREFIX = 4096;
    /** What may stand above the type of a document. */
    static final String ABOVE = "\\s*(?:<\\?.*?\\?>|<!--.*?-->|\\s)*";

    static final String DOCTYPE = "<!DOCTYPE\\s[^>\\[]*(?:\\[.*?\\]\\s*)?>";

    private static final Pattern ROOT =
            Pattern.compile("(?s)" + ABOVE + "(?:" + DOCTYPE + ABOVE + ")?<(?:\\w+:)?(?:rss|feed|RDF|entry)[\\s>]");

    @Override
    public boolean recognises(String text) {
        return ROOT.matcher(text.substring(0, Math.min(text.length(), PREFIX))).lookingAt();
    }

    @Override
    public List<Part> read(Document document) throws UnreadableDocumentException {
        return FeedEntries.of(document.text());
    }
}
