package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Digits that a page's style sheets show before or behind an element: without them, a number would be another one. */
final class GeneratedContent {

    /** One class, id or element, what stands where, and the text. */
    private static final Pattern RULE = Pattern.compile(
            "([a-zA-Z]*[.#]?[\\w-]+)::?(before|after)\\s*\\{[^{}]*?content\\s*:\\s*[\"']([^\"'{}]{0,20}[0-9][^\"'{}]{0,20})[\"']");

    private static final int MOST_RULES = 20;

    private GeneratedContent() {}

    static void putInto(Document page) {
        int rules = 0;
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rules++ < MOST_RULES && rule.find()) {
                String text = rule.group(3);
                boolean before = rule.group(2).equals("before");
                page.select(rule.group(1)).forEach(element -> put(element, before, text));
            }
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
