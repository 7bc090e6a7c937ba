package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Digits that a page's style sheets show before or behind an element: without them, a number would be another one. */
final class GeneratedContent {

    /** The last class, id or element of a rule, and what stands where. */
    private static final Pattern PLACE = Pattern.compile("([a-zA-Z]*[.#]?[\\w-]+)::?(before|after)$");

    private static final Pattern TEXT =
            Pattern.compile("content\\s*:\\s*[\"']([^\"'{}]{0,20}[0-9][^\"'{}]{0,20})[\"']");

    private static final int MOST_RULES = 20;

    private final Document page;
    private int rules;

    private GeneratedContent(Document page) {
        this.page = page;
    }

    /** @param markup of the page, which tells most quickly that nothing of this kind is in it */
    static void putInto(Document page, String markup) {
        if (markup.contains(":before") || markup.contains(":after")) {
            StyleSheet.rules(page, new GeneratedContent(page)::add);
        }
    }

    private void add(String selectors, String body) {
        Matcher place = PLACE.matcher(selectors);
        Matcher text = TEXT.matcher(body);
        if (rules < MOST_RULES && body.contains("content") && place.find() && text.find()) {
            rules++;
            boolean before = place.group(2).equals("before");
            StyleSheet.selector(place.group(1)).stream()
                    .flatMap(selector -> page.select(selector).stream())
                    .forEach(element -> put(element, before, text.group(1)));
        }
    }

    private static void put(Element element, boolean before, String text) {
        if (before) {
            element.prependChild(new TextNode(text));
        } else {
            element.appendChild(new TextNode(text));
        }
    }
}
