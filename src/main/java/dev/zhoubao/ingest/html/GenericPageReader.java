package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads saved pages of any other site, if they name the series: its title and the text without what stands around. */
public final class GenericPageReader implements ArticleReader {

    /** How many of a page's first lines may stand above the title. */
    private static final int FIRST_LINES = 12;

    /** Characters of an issue's text; what is shorter is an excerpt. */
    private static final int LEAST_TEXT = 240;

    /** What every issue's text is about, and its title is not. */
    private static final Pattern TEXT = Pattern.compile("评价|評價|事件|漏洞|主机|主機|网站|網站");

    private static final TitleReader TITLES = new TitleReader();

    @Override
    public boolean recognises(String text) {
        return HtmlDetector.opens(text) && HtmlDetector.mayHoldName(text);
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        page.elements().select("tr:has(a[href])").forEach(GenericPageReader::link);
        Optional<Element> place = body(page);
        Optional<BlockCollector> body = place.map(BlockCollector::of);
        return new Article(
                title(page, place, body.map(BlockCollector::blocks).orElse(List.of())),
                null,
                page.meta("meta[property=og:site_name]").orElse(null),
                published(page, body),
                null,
                page.address().orElse(null),
                body.map(BlockCollector::blocks).orElse(List.of()),
                body.map(BlockCollector::pictures).orElse(List.of()),
                page.problems());
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
        List<Place> articles = page.elements().select("article").stream()
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
    private static String title(ParsedPage page, Optional<Element> place, List<TextBlock> blocks) {
        List<String> titles = Stream.of(
                        page.meta("meta[property=og:title]"),
                        page.meta("meta[name=ArticleTitle]").filter(TitleReader::holdsName),
                        place.map(element -> element.selectFirst("h1"))
                                .map(Element::text)
                                .filter(TitleReader::holdsName),
                        page.text("h1"),
                        page.text("title"),
                        page.text("h2:not(:has(a))"))
                .flatMap(Optional::stream)
                .toList();
        return titles.stream()
                .filter(TitleReader::holdsName)
                .findFirst()
                .or(() -> titleAbove(blocks))
                .orElseGet(() -> titles.stream().findFirst().orElse(""));
    }

    /**
     * A line above the text that is an issue's title, and not one of a list. One that is a link is, too, where the text of an
     * issue stands below it; where an excerpt does, the page lists several issues, and none of their titles is its own.
     */
    private static Optional<String> titleAbove(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(FIRST_LINES, blocks.size()); i++) {
            TextBlock block = blocks.get(i);
            if (isTitle(block)) {
                int length = textBelow(blocks, i);
                if (block.url() == null || length >= LEAST_TEXT) {
                    boolean listed = i + 1 >= blocks.size() || isTitle(blocks.get(i + 1));
                    return listed ? Optional.empty() : Optional.of(block.text());
                }
                if (length > 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** How much stands below a title of what an issue's text is about, up to the next title. */
    private static int textBelow(List<TextBlock> blocks, int title) {
        int length = 0;
        boolean about = false;
        for (int i = title + 1; i < blocks.size() && length < LEAST_TEXT && !isTitle(blocks.get(i)); i++) {
            length += blocks.get(i).text().length();
            about = about || TEXT.matcher(blocks.get(i).text()).find();
        }
        return about ? length : 0;
    }

    private static boolean isTitle(TextBlock block) {
        return TITLES.namesIssue(block.text());
    }

    /** As the page's head tells it, or a line above the text, or one beside the article. */
    private static @Nullable LocalDate published(ParsedPage page, Optional<BlockCollector> body) {
        return Stream.of(
                        page.meta("meta[property=article:published_time]"),
                        page.meta("meta[name=PubDate]"),
                        page.first("time[datetime]").map(time -> time.attr("datetime")))
                .flatMap(Optional::stream)
                .map(PrintedDay::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> body.flatMap(GenericPageReader::dated))
                .or(() -> page.first("article header, main header")
                        .map(BlockCollector::of)
                        .flatMap(GenericPageReader::dated))
                .or(() -> page.first("body:has(article,main,[role=main])")
                        .map(BlockCollector::of)
                        .flatMap(GenericPageReader::dated))
                .orElse(null);
    }

    private static Optional<LocalDate> dated(BlockCollector blocks) {
        return DateLine.in(blocks.blocks().stream().map(TextBlock::text));
    }
}
