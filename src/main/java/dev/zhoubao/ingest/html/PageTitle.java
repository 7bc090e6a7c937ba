package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.OwnTitle;
import dev.zhoubao.ingest.title.PrintedLine;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page, out of the places that may hold it.
 *
 * @param other the title of another issue that the page names, too
 */
record PageTitle(String text, @Nullable Evidence other) {

    /** How many of a page's lines may stand above the text, its title among them. */
    private static final int FIRST_LINES = 150;

    /** Characters of an issue's text; what is shorter is an excerpt. */
    private static final int LEAST_TEXT = 240;

    /** What else than {@code og:title} names it in vocabularies for search engines, libraries and sites' own programs. */
    private static final String STATED = Stream.of(
                    "ArticleTitle", "twitter:title", "title", "DC.title", "dcterms.title", "headline")
            .map(name -> "meta[name=" + name + "],meta[property=" + name + "],[itemprop=" + name + "][content]")
            .collect(Collectors.joining(","));

    private static final TitleReader TITLES = new TitleReader();

    /** A place that may hold it. */
    private record Place(Evidence title, boolean heading) {

        static Place unseen(String title) {
            return new Place(new Evidence(title, 1), false);
        }

        Optional<Edition> edition() {
            return TITLES.namesIssue(title.text()) ? TITLES.edition(title.text()) : Optional.empty();
        }

        boolean contradicts(Place other) {
            return edition().orElseThrow().contradicts(other.edition().orElseThrow());
        }

        boolean isDated() {
            return edition().filter(edition -> edition.period() != null).isPresent();
        }
    }

    /**
     * The title of the issue that most places name, a heading among them where several are named as often; else the first
     * that names the series, else the first.
     */
    static PageTitle of(ParsedPage page, Optional<Element> body, List<TextBlock> blocks) {
        List<Place> shown = places(page, body, blocks);
        List<Place> all = shown.stream()
                        .anyMatch(place -> TitleReader.holdsName(place.title().text()))
                ? shown
                : page.scripts()
                        .value("headline")
                        .filter(TitleReader::holdsName)
                        .map(Place::unseen)
                        .map(List::of)
                        .orElse(shown);
        List<Place> issues =
                all.stream().filter(place -> place.edition().isPresent()).toList();
        Optional<List<Place>> own = issues.stream()
                .map(place -> issues.stream()
                        .filter(other -> !place.contradicts(other))
                        .toList())
                .max(Comparator.<List<Place>>comparingInt(List::size)
                        .thenComparing(places -> places.stream().anyMatch(Place::heading))
                        .thenComparing(places -> -issues.indexOf(places.get(0))));
        List<String> titles = all.stream().map(place -> place.title().text()).toList();
        String first = titles.stream()
                .filter(TitleReader::holdsName)
                .findFirst()
                .orElse(titles.isEmpty() ? "" : titles.get(0));
        if (own.isEmpty() || isAbout(first)) {
            return new PageTitle(first, null);
        }
        Place title = own.get().stream()
                .filter(Place::isDated)
                .findFirst()
                .orElse(own.get().get(0));
        return new PageTitle(
                title.title().text(),
                issues.stream()
                        .filter(title::contradicts)
                        .map(Place::title)
                        .reduce((before, last) -> last)
                        .orElse(null));
    }

    /** Whether it mentions an issue without being its title, or the first line of it. */
    private static boolean isAbout(String title) {
        boolean cut = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'))
                > Math.max(title.lastIndexOf(')'), title.lastIndexOf('）'));
        return !cut && TITLES.edition(title).isPresent() && !TITLES.namesIssue(title);
    }

    private static List<Place> places(ParsedPage page, Optional<Element> body, List<TextBlock> blocks) {
        return Stream.of(
                        page.meta("meta[property=og:title]").map(Place::unseen),
                        stated(page).map(Place::unseen),
                        body.map(element -> element.selectFirst("h1"))
                                .map(Element::text)
                                .filter(TitleReader::holdsName)
                                .or(() -> page.text("h1"))
                                .map(title -> new Place(new Evidence(title, page.line("h1")), true)),
                        page.text("title").map(Place::unseen),
                        page.text("h2:not(:has(a))")
                                .map(title -> new Place(new Evidence(title, page.line("h2")), false)),
                        printed(page, blocks))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As the page's head has it under another name than the usual one. */
    private static Optional<String> stated(ParsedPage page) {
        return page.all(STATED).eachAttr("content").stream()
                .filter(TitleReader::holdsName)
                .findFirst();
    }

    private static Optional<Place> printed(ParsedPage page, List<TextBlock> blocks) {
        Set<String> headings = Set.copyOf(page.all("h1,h2,h3,h4").eachText());
        Set<String> linked = Set.copyOf(page.all("a[href]").stream()
                .map(Element::text)
                .filter(TitleReader::holdsName)
                .toList());
        boolean list = linked.stream().filter(headings::contains).limit(2).count() > 1;
        List<PrintedLine> lines = IntStream.range(0, Math.min(FIRST_LINES, blocks.size()))
                .mapToObj(i -> headings.contains(blocks.get(i).text()) && !(list && leadsElsewhere(blocks, i, linked))
                        ? new PrintedLine(blocks.get(i).text(), PrintedLine.Standing.HEADING)
                        : PrintedLine.of(blocks.get(i).text(), leadsElsewhere(blocks, i, linked)))
                .toList();
        boolean facts = OwnTitle.text(lines) < lines.size();
        boolean alone = lines.stream()
                        .filter(line -> TITLES.namesIssue(line.text()))
                        .limit(2)
                        .count()
                == 1;
        return OwnTitle.of(lines)
                .filter(title -> (facts || alone) && title.standing() != PrintedLine.Standing.ENTRY)
                // One of the first headings is known already.
                .filter(title -> Stream.of("h1", "h2")
                        .flatMap(query -> page.text(query).stream())
                        .noneMatch(title.text()::equals))
                .map(title -> new Place(
                        new Evidence(title.text(), blocks.get(title.first()).line()), false));
    }

    /** Whether a line is a link, and no text of an issue stands below it but an excerpt at most. */
    private static boolean leadsElsewhere(List<TextBlock> blocks, int link, Set<String> linked) {
        if (blocks.get(link).url() == null && !linked.contains(blocks.get(link).text())) {
            return false;
        }
        int length = 0;
        boolean about = false;
        for (int i = link + 1; i < blocks.size() && length < LEAST_TEXT; i++) {
            String text = blocks.get(i).text();
            if (TITLES.namesIssue(text)) {
                break;
            }
            length += text.length();
            about = about || GenericPageReader.TEXT.matcher(text).find();
        }
        return !about || length < LEAST_TEXT;
    }
}
