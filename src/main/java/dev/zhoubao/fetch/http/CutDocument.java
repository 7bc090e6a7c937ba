package dev.zhoubao.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from its end whether a document was cut: a page without its last tag, a PDF without its last mark. */
final class CutDocument {

    private static final int EDGE = 2048;

    private CutDocument() {}

    static boolean is(byte[] body) {
        String start = text(body, 0);
        String end = text(body, Math.max(0, body.length - EDGE));
        if (start.startsWith("%pdf-")) {
            return !end.contains("%%eof");
        }
        return (start.contains("<html") || start.contains("<!doctype html")) && !end.contains("</html");
    }

    private static String text(byte[] body, int from) {
        return new String(body, from, Math.min(EDGE, body.length - from), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }
}
