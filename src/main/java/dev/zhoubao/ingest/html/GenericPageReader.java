package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads saved pages of any other site, if they name the series: its title and the text without what stands around. */
public final class GenericPageReader implements ArticleReader {

    /** What every issue's text is about, and its title is not. */
    static final Pattern TEXT = Pattern.compile("评价|評價|事件|漏洞|主机|主機|网站|網站");

    @Override
    public boolean recognises(String text) {
        return HtmlDetector.opens(text) && HtmlDetector.mayHoldName(text);
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        linkRows(page.elements());
        Optional<Element> place = body(page);
        Optional<BlockCollector> body = place.map(BlockCollector::of);
        List<TextBlock> blocks = body.map(BlockCollector::blocks).orElse(List.of());
        PageTitle title = PageTitle.of(page, place, blocks);
        return new Article(
                title.text(),
                null,
                page.meta("meta[property=og:site_name]").orElse(null),
                published(page, body),
                null,
                page.address().orElse(null),
                blocks,
                body.map(BlockCollector::pictures).orElse(List.of()),
                page.problems(),
                title.other());
    }

    /**
     * A part of a page.
     *
     * @param text what it says, asked for once
     */
    private record Place(Element element, String text) {

        static Place of(Element element) {
            return new Place(element, element.text());
        }

        boolean namesSeries() {
            return TitleReader.holdsName(text);
        }
    }

    /**
     * The first part of the page that may hold the text of an issue; of several articles those that name the series go
     * before others. Where several are texts of the series, the page is taken as a whole: so it is told that it holds more
     * than one issue.
     */
    private static Optional<Element> body(ParsedPage page) {
        List<Place> articles = page.all("article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("article")))
                .map(Place::of)
                .sorted(Comparator.comparing(Place::namesSeries)
                        .thenComparing(place -> place.text().length())
                        .reversed())
                .toList();
        boolean several = articles.stream()
                        .filter(place -> place.namesSeries()
                                && TEXT.matcher(place.text()).find())
                        .limit(2)
                        .count()
                > 1;
        List<Place> places = Stream.concat(
                        several ? Stream.empty() : articles.stream(),
                        Stream.of("main", "[role=main]", "body")
                                .map(page::first)
                                .flatMap(Optional::stream)
                                .map(Place::of))
                .toList();
        return places.stream()
                .filter(place -> TEXT.matcher(place.text()).find())
                .findFirst()
                .or(() -> places.stream()
                        .skip(!several && articles.size() > 1 ? articles.size() : 0)
                        .findFirst())
                .map(Place::element);
    }

    /** A row's title whose link is in another cell becomes that link; one of each row. */
    private static void linkRows(Element page) {
        IdentityHashMap<Element, Element> titles = new IdentityHashMap<>();
        page.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().indexOf('周') >= 0
                        || text.getWholeText().indexOf('週') >= 0)
                .flatMap(text -> Stream.ofNullable(cell(text)))
                .distinct()
                .filter(cell -> cell.selectFirst("a") == null && TitleReader.holdsName(cell.text()))
                .forEach(cell -> titles.putIfAbsent(cell.parent(), cell));
        titles.forEach(GenericPageReader::link);
    }

    private static @Nullable Element cell(TextNode text) {
        Element around = text.parent() == null ? null : text.parent().closest("td");
        return around != null
                        && around.parent() != null
                        && around.parent().normalName().equals("tr")
                ? around
                : null;
    }

    private static void link(Element row, Element cell) {
        List<String> addresses = row.nodeStream(Element.class)
                .filter(element -> element.normalName().equals("a") && element.hasAttr("href"))
                .map(link -> link.attr("href"))
                .distinct()
                .limit(2)
                .toList();
        if (addresses.size() == 1) {
            Element link = new Element("a").attr("href", addresses.get(0));
            link.text(cell.text());
            cell.empty().appendChild(link);
        }
    }

    /** As the page's head tells it, or a line above the text, or one beside the article, or what else is called so. */
    private static @Nullable LocalDate published(ParsedPage page, Optional<BlockCollector> body) {
        return PublishedDay.stated(page)
                .or(() -> body.flatMap(GenericPageReader::dated))
                .or(() -> page.first("article header, main header")
                        .map(BlockCollector::of)
                        .flatMap(GenericPageReader::dated))
                .or(() -> page.first("body:has(article,main,[role=main])")
                        .map(BlockCollector::of)
                        .flatMap(GenericPageReader::dated))
                .or(() -> PublishedDay.named(page))
                .orElse(null);
    }

    private static Optional<LocalDate> dated(BlockCollector blocks) {
        return DateLine.in(blocks.blocks().stream().map(TextBlock::text));
    }
}
