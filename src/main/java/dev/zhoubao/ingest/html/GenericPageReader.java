package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.title.TitleReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads saved pages of any other site, if they name the series: its title and the text without what stands around. */
public final class GenericPageReader implements ArticleReader {

    /** The part of the series' name that no white space or markup was seen to break. */
    private static final String HINT = "动态周报";

    @Override
    public boolean recognises(String text) {
        return text.contains(HINT) && HtmlDetector.opens(text);
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        page.elements().select("tr:has(a[href])").forEach(GenericPageReader::link);
        Optional<BlockCollector> body = Stream.of("article", "main", "[role=main]", "body")
                .map(page::first)
                .flatMap(Optional::stream)
                .findFirst()
                .map(BlockCollector::of);
        return new Article(
                title(page),
                null,
                page.meta("meta[property=og:site_name]").orElse(null),
                published(page),
                null,
                page.address().orElse(null),
                body.map(BlockCollector::blocks).orElse(List.of()),
                body.map(BlockCollector::pictures).orElse(List.of()),
                page.problems());
    }

    /** A row's title whose link is in another cell becomes that link. */
    private static void link(Element row) {
        List<String> addresses =
                row.select("a[href]").eachAttr("href").stream().distinct().toList();
        if (addresses.size() == 1) {
            row.select("> td:not(:has(a))").stream()
                    .filter(cell -> TitleReader.holdsName(cell.text()))
                    .limit(1)
                    .forEach(cell -> {
                        Element link = new Element("a").attr("href", addresses.get(0));
                        link.text(cell.text());
                        cell.empty().appendChild(link);
                    });
        }
    }

    /** Of the places that may hold the title the first that names the series, else the first at all. */
    private static String title(ParsedPage page) {
        List<String> titles = Stream.of(
                        page.meta("meta[property=og:title]"),
                        page.text("h1"),
                        page.text("title"),
                        page.text("h2:not(:has(a))"))
                .flatMap(Optional::stream)
                .toList();
        return titles.stream()
                .filter(TitleReader::holdsName)
                .findFirst()
                .orElseGet(() -> titles.stream().findFirst().orElse(""));
    }

    private static @Nullable LocalDate published(ParsedPage page) {
        return Stream.of(
                        page.meta("meta[property=article:published_time]"),
                        page.meta("meta[name=PubDate]"),
                        page.first("time[datetime]").map(time -> time.attr("datetime")))
                .flatMap(Optional::stream)
                .map(PrintedDay::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
