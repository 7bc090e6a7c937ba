package dev.zhoubao.export.html;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.WebLink;
import dev.zhoubao.language.Lang;
import java.util.regex.Pattern;

/** Every rule of putting foreign text into HTML and SVG. On a page in English, Chinese words are marked as Chinese. */
record HtmlEscaping(Lang lang) {

    /** Simplified Chinese, so that a browser takes the right form of each character. */
    static final String CHINESE = "zh-Hans";

    private static final Pattern UNSAFE_IN_ID = Pattern.compile("[^A-Za-z0-9_-]");

    /** Behind each space: what no space parts is of one language. */
    private static final Pattern WORD_ENDS = Pattern.compile("(?<= )");

    /** {@code 2024-42}, {@code cnvd:2024-M07}, {@code CNVD-2024-38538}. */
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:[a-z]+:)?[0-9]{4}-[MQ]?[0-9]{1,2}(?:-[0-9]{2})?\\b|\\b(?:CNVD|CVE|CNNVD)-[0-9]{4,6}-[0-9]+\\b");

    /** The page's language as a tag of BCP 47. */
    String language() {
        return lang == Lang.ZH ? CHINESE : "en";
    }

    /** Text in an element's content or a quoted attribute. */
    static String text(String foreign) {
        StringBuilder text = new StringBuilder();
        PlainText.of(foreign).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /** Text in an element's content, with its language where that is not the page's. */
    String words(String foreign) {
        String escaped = text(foreign);
        if (lang == Lang.ZH || !chinese(escaped)) {
            return escaped;
        }
        StringBuilder marked = new StringBuilder();
        boolean open = false;
        for (String word : WORD_ENDS.split(escaped)) {
            if (chinese(word) != open) {
                marked.append(open ? "</span>" : "<span lang=\"" + CHINESE + "\">");
                open = !open;
            }
            marked.append(word);
        }
        return marked.append(open ? "</span>" : "").toString();
    }

    /** The same, each code of a week, a month or a vulnerability in one piece. */
    String unbroken(String foreign) {
        String words = words(foreign);
        return foreign.indexOf('-') < 0 ? words : CODE.matcher(words).replaceAll("<span class=\"whole\">$0</span>");
    }

    /** A link, or plain words if a browser should not follow the address. */
    String link(String foreign, String url) {
        if (!WebLink.is(url)) {
            return words(foreign);
        }
        String kind = foreign.equals(url) ? " class=\"address\"" : "";
        return "<a" + kind + " href=\"" + text(url.strip()).replace(" ", "%20") + "\" rel=\"noreferrer\">"
                + words(foreign) + "</a>";
    }

    /** A name for an element, safe in an attribute and behind a {@code #}. */
    static String id(String foreign) {
        return UNSAFE_IN_ID.matcher(foreign).replaceAll("-");
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
