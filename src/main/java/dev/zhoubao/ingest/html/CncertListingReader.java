package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads saved pages of CNCERT's own site that list articles: rows of a date and a title, whose address stands in a
 * script. Such a page has no title of its own, and its text is the rows.
 */
public final class CncertListingReader implements ArticleReader {

    private static final BaseAddress SITE = new BaseAddress(URI.create("https://www.cert.org.cn"));
    private static final Pattern OPENED = Pattern.compile("window\\.open\\(\\s*[\"']?\\s*([^\"'\\s,)]+)");

    @Override
    public boolean recognises(String text) {
        return text.contains("waring_con") && HtmlDetector.opens(text);
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        BaseAddress base = page.address().flatMap(BaseAddress::of).orElse(SITE);
        List<TextBlock> rows = page.elements().select("ul.waring_con > li").stream()
                .map(row -> block(row, base))
                .filter(Objects::nonNull)
                .toList();
        return new Article("", null, null, null, null, page.address().orElse(null), rows, List.of(), page.problems());
    }

    private static @Nullable TextBlock block(Element row, BaseAddress base) {
        Element link = row.selectFirst("a");
        Element title = link == null ? row : link;
        String text = link == null ? row.ownText() : link.text();
        String url = addresses(row)
                .flatMap(address -> base.resolve(address).stream())
                .findFirst()
                .orElse(null);
        int line = Math.max(1, title.sourceRange().start().lineNumber());
        return text.isBlank() ? null : new TextBlock(text.strip(), line, List.of(), url);
    }

    /** What the row opens, wherever in it that stands. */
    private static Stream<String> addresses(Element row) {
        Stream<String> opened = row.select("[onclick]").stream()
                .map(element -> OPENED.matcher(element.attr("onclick")))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
        Stream<String> linked = row.select("a[href]").stream().map(link -> link.attr("href"));
        return Stream.concat(opened, linked);
    }
}
