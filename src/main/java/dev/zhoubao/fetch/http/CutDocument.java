package dev.zhoubao.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells from its end whether a document was cut: a PDF without its last mark, a page without its last tag. Of a page that is
 * as long as its server announced that tag may be missing, but not that of an element that has to be closed.
 */
final class CutDocument {

    private static final int EDGE = 2048;

    private CutDocument() {}

    /** @param announced whether the server said how long it is, which may have been wrong */
    static boolean is(byte[] body, boolean announced) {
        String start = text(body, 0, EDGE);
        String end = text(body, Math.max(0, body.length - EDGE), EDGE);
        if (start.startsWith("%pdf-")) {
            return !end.contains("%%eof");
        }
        return (start.contains("<html") || start.contains("<!doctype html"))
                && !end.contains("</html")
                && (!announced || endsInside(text(body, 0, body.length)));
    }

    /** Whether it ends within a tag, a comment, a script or a block. */
    private static boolean endsInside(String page) {
        int open = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            open += isBlock(page, at + 1) ? 1 : page.startsWith("/", at + 1) && isBlock(page, at + 2) ? -1 : 0;
            String close = close(page, at);
            at = page.indexOf(close, at);
            if (at < 0) {
                return true;
            }
        }
        return open > 0;
    }

    private static boolean isBlock(String page, int at) {
        return Stream.of("div", "section", "article", "table").anyMatch(name -> page.startsWith(name, at));
    }

    private static String close(String page, int at) {
        if (page.startsWith("!--", at + 1)) {
            return "-->";
        }
        for (String name : new String[] {"script", "style"}) {
            if (page.startsWith(name, at + 1)) {
                return "</" + name;
            }
        }
        boolean tag =
                page.startsWith("/", at + 1) || (at + 1 < page.length() && Character.isLetter(page.charAt(at + 1)));
        return tag ? ">" : "<";
    }

    private static String text(byte[] body, int from, int most) {
        return new String(body, from, Math.min(most, body.length - from), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }
}
