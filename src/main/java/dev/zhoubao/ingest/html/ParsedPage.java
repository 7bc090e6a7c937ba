package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A saved page taken apart: its elements, which know their lines, and what its scripts say. The scripts are taken out
 * before the page is parsed; depth and length of what is parsed are bounded.
 *
 * @param savedFrom the address from which it was saved, where whoever saved it wrote that into it or beside it
 * @param problems what was left out
 */
record ParsedPage(Document elements, Scripts scripts, Optional<String> savedFrom, List<Problem> problems) {

    /** Pages nest some 60 deep; jsoup flattens what lies deeper. */
    static final int DEEPEST = 256;

    /** The markup of a saved page without its scripts is seldom a tenth of this. */
    static final int LONGEST = 2 << 20;

    /** Whole pictures in the page, each some thousand times an address; no line ends in one. */
    private static final Pattern EMBEDDED = Pattern.compile("data:[a-zA-Z0-9/.+-]{0,80};base64,[A-Za-z0-9+/=%]*");

    /** What browsers and their extensions write at the top of a page that they save. */
    private static final Pattern SAVED_FROM =
            Pattern.compile("<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:)\\s*(\\S+)");

    /** What holds markup as plain text. */
    private static final String PLACES = "textarea,noframes,xmp,noembed";

    private static final Map<String, Evaluator> QUERIES = new ConcurrentHashMap<>();

    ParsedPage {
        problems = List.copyOf(problems);
    }

    static ParsedPage of(dev.zhoubao.ingest.Document document) {
        Scripts scripts = Scripts.takenFrom(EMBEDDED.matcher(document.text()).replaceAll("data:,"));
        String markup = scripts.rest();
        List<Problem> problems = new ArrayList<>();
        if (markup.length() > LONGEST) {
            markup = markup.substring(0, LONGEST);
            problems.add(Problem.warning(
                    document.file(),
                    Phrase.of("the page holds more than {0} million characters; the rest is left out", LONGEST >> 20)));
        }
        int end = MarkupBudget.end(markup);
        if (end < markup.length()) {
            markup = markup.substring(0, end);
            problems.add(Problem.warning(document.file(), MarkupBudget.tooMuch()));
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Optional<String> savedFrom = savedFrom(document.text()).or(() -> Optional.ofNullable(document.url()));
        Document elements = Jsoup.parse(markup, "", parser);
        if (markup.contains("srcdoc")) {
            elements.select("iframe[srcdoc]").forEach(frame -> open(frame, frame.attr("srcdoc")));
        }
        openPlaces(elements);
        GeneratedContent.putInto(elements, markup);
        ParsedPage page = new ParsedPage(elements, scripts, savedFrom, problems);
        page.resolveLinks();
        return page;
    }

    /** Gives links the whole of their address, where the page says where it is. */
    private void resolveLinks() {
        Optional<BaseAddress> own = address().flatMap(BaseAddress::of);
        Optional<BaseAddress> base = first("base[href]")
                .map(element -> element.attr("href"))
                .flatMap(reference -> own.flatMap(at -> at.resolve(reference)).or(() -> Optional.of(reference)))
                .filter(ArticleAddress::isWeb)
                .flatMap(BaseAddress::of)
                .or(() -> own);
        base.ifPresent(at -> all("a[href]").forEach(link -> {
            String reference = link.attr("href").strip();
            if (!reference.isEmpty() && reference.charAt(0) != '#' && !ArticleAddress.isWeb(reference)) {
                at.resolve(reference).ifPresent(whole -> link.attr("href", whole));
            }
        }));
    }

    /** Where markup stands as text that is most of the page, it is the page. */
    private static void openPlaces(Document elements) {
        Elements places = elements.select(PLACES);
        int length = places.isEmpty() ? 0 : elements.wholeText().length();
        for (Element place : places) {
            String markup = place.wholeText() + place.data();
            if (!markup.isBlank() && 2 * markup.length() > length + place.data().length()) {
                open(place, markup.contains("</") ? markup : "<pre>" + markup);
                elements.select("frameset").tagName("body");
                return;
            }
        }
    }

    /** Puts what a frame or another element holds in its place; frames in it stay closed. */
    private static void open(Element frame, String markup) {
        Document inner = Jsoup.parse(
                markup.substring(0, MarkupBudget.end(markup)),
                "",
                Parser.htmlParser().setMaxDepth(DEEPEST / 2));
        Element held = new Element("div");
        held.attributes().addAll(frame.attributes());
        held.removeAttr("srcdoc");
        held.appendChildren(inner.body().childNodes());
        frame.replaceWith(held);
    }

    private static Optional<String> savedFrom(String text) {
        Matcher mark = SAVED_FROM.matcher(text.substring(0, Math.min(text.length(), 2048)));
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    /** The first element that the CSS query finds. */
    Optional<Element> first(String query) {
        return Optional.ofNullable(elements.selectFirst(evaluator(query)));
    }

    /** All of them, in order. */
    Elements all(String query) {
        return elements.select(evaluator(query));
    }

    /** A query is parsed once, unless it keeps what it has seen of a page. */
    private static Evaluator evaluator(String query) {
        return query.contains(":has") || query.contains(":not")
                ? QueryParser.parse(query)
                : QUERIES.computeIfAbsent(query, QueryParser::parse);
    }

    /** The text of the first such element, unless it is blank. */
    Optional<String> text(String query) {
        return first(query).map(element -> tidy(element.text())).filter(text -> !text.isEmpty());
    }

    /** The content of the first such {@code meta} element, unless it is blank. */
    Optional<String> meta(String query) {
        return first(query).map(element -> tidy(element.attr("content"))).filter(text -> !text.isEmpty());
    }

    /** The line on which the first such element begins, from 1. */
    int line(String query) {
        return first(query)
                .map(element -> Math.max(1, element.sourceRange().start().lineNumber()))
                .orElse(1);
    }

    /** The page's address, as it names it itself, else as it was saved from. */
    Optional<String> address() {
        return Stream.of(
                        meta("meta[property=og:url]"),
                        first("link[rel=canonical]")
                                .map(link -> link.attr("href").strip()),
                        savedFrom)
                .flatMap(Optional::stream)
                .filter(ArticleAddress::isWeb)
                .findFirst();
    }

    private static String tidy(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
