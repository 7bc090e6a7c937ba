package dev.zhoubao.ingest.html;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.TitleReader;
import org.jsoup.parser.Parser;

/** Tells saved pages from other documents by their first characters. */
final class HtmlDetector {

    private static final int PREFIX = 2048;
    private static final Pattern TAG = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title|div)[\\s>]");

    /** How a piece of a page begins that somebody copied out of it; a text in Markdown may begin so, too. */
    private static final Pattern PIECE = Pattern.compile(
            "(?is)(?:<!--.*?-->\\s*)*<(?:h[1-6]|p|article|section|main|header|table|[uo]l|pre|center|font|span|strong|b|blockquote|figure)(?:\\s[^<>]*)?>");

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6}\\s|\\]\\(|^[-*+]\\s|^```");

    private HtmlDetector() {}

    static boolean opens(String text) {
        String start = text.substring(0, Math.min(text.length(), PREFIX)).strip();
        return start.startsWith("<")
                && (TAG.matcher(start).find()
                        || (PIECE.matcher(start).lookingAt()
                                && !MARKDOWN.matcher(text).find()));
    }

    /** Whether a page may hold the name of the series, its characters written as they are or as numbers. */
    static boolean mayHoldName(String page) {
        return TitleReader.mayHoldName(page)
                || (page.contains("&#") && TitleReader.mayHoldName(Parser.unescapeEntities(page, false)));
    }
}
