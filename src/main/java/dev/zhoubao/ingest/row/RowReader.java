package dev.zhoubao.ingest.row;

import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PartsReader;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes tables of articles apart, as separated values, a table of Markdown, OPML or JSON (JSON Feed, too), of whatever columns: each
 * row with the title of an issue and its text is a document. Rows with a link alone are that where they are OPML or JSON, or beside
 * others with a text.
 */
public final class RowReader implements PartsReader {

    private static final int MOST = 10_000;

    /** 动态周报, as programs write it that keep to ASCII. */
    private static final String ESCAPED = "\\u52a8\\u6001\\u5468\\u62a5";

    @Override
    public boolean recognises(String text) {
        if (isJson(text)) {
            return (TitleReader.mayHoldName(text)
                            || text.toLowerCase(Locale.ROOT).contains(ESCAPED))
                    && holdsArticles(JsonRows.of(text));
        }
        return TitleReader.mayHoldName(text)
                && (Outlines.are(text)
                        ? !Row.articles(Outlines.rows(text)).isEmpty()
                        : SeparatedValues.rows(text).stream()
                                .anyMatch(row ->
                                        row.title().isPresent() && row.text().isPresent()));
    }

    private static boolean holdsArticles(JsonRows json) {
        return !json.isHead() && !Row.articles(json.rows()).isEmpty();
    }

    private static boolean isJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    @Override
    public List<Part> read(Document document) {
        String text = document.text();
        if (!isJson(text)) {
            return parts(Outlines.are(text) ? Outlines.rows(text) : SeparatedValues.rows(text));
        }
        JsonRows json = JsonRows.of(text);
        List<Part> parts = new ArrayList<>(parts(json.rows()));
        if (json.isDamaged()) {
            parts.add(Part.unreadable(
                    "row " + (json.rows().size() + 1),
                    Phrase.of("the JSON is damaged or too deep from here on; the rest of the file is not read")));
        }
        return parts;
    }

    private static List<Part> parts(List<Row> rows) {
        List<Row> articles = Row.articles(rows);
        List<Part> parts =
                new ArrayList<>(articles.stream().limit(MOST).map(Row::part).toList());
        if (articles.size() > MOST) {
            parts.add(Part.unreadable(
                    "row " + articles.get(MOST).number(),
                    Phrase.of("of a table no more than {0} articles are read; part the file", MOST)));
        }
        return parts;
    }
}
