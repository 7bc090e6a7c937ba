package dev.zhoubao.ingest.html;

import com.google.re2j.Pattern;

/** Tells saved pages from other documents by their first characters. */
final class HtmlDetector {

    private static final int PREFIX = 2048;
    private static final Pattern TAG = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title|div)[\\s>]");

    private HtmlDetector() {}

    static boolean opens(String text) {
        String start = text.substring(0, Math.min(text.length(), PREFIX)).strip();
        return start.startsWith("<") && TAG.matcher(start).find();
    }
}
