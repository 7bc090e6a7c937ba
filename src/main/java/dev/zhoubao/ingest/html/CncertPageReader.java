package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.PrintedDay;
import java.util.List;
import java.util.Optional;

/** Reads saved article pages of CNCERT's own site. */
public final class CncertPageReader implements ArticleReader {

    private static final Pattern PUBLISHER = Pattern.compile("来源\\s*[：:]\\s*([^\\s：:]+)");
    private static final Pattern TIME = Pattern.compile("时间\\s*[：:]\\s*(\\S+)");

    @Override
    public boolean recognises(String text) {
        return HtmlDetector.opens(text) && text.contains("artil_content");
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        String byLine = page.text("div.artil_art").orElse("");
        Optional<BlockCollector> body = page.first("div.artil_content").map(BlockCollector::of);
        return new Article(
                page.text("h2.artil_tit").or(() -> page.text("title")).orElse(""),
                null,
                group(PUBLISHER, byLine).filter(name -> !name.equals("时间")).orElse(null),
                group(TIME, byLine)
                        .flatMap(PrintedDay::in)
                        .or(() -> PublishedDay.stated(page))
                        .orElse(null),
                null,
                page.address().orElse(null),
                body.map(BlockCollector::blocks).orElse(List.of()),
                body.map(BlockCollector::pictures).orElse(List.of()),
                page.problems());
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
