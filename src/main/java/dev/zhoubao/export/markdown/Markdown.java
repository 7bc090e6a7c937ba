package dev.zhoubao.export.markdown;

import dev.zhoubao.export.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Every rule of escaping foreign text for Markdown (CommonMark, GFM tables) and for the front matter. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~#{}]");
    private static final Pattern LINE_START = Pattern.compile("^[-+=]");
    private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final String UNSAFE_IN_ADDRESS = "()<>[]\\`|\"' {}^";

    private Markdown() {}

    /** Text that stands inside a line. */
    static String text(String foreign) {
        String escaped = SPECIAL.matcher(PlainText.of(foreign).strip()).replaceAll("\\\\$0");
        return escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text that begins a line, where a few more characters have a meaning. */
    static String line(String foreign) {
        String escaped = text(foreign);
        String ordered = ORDERED.matcher(escaped).replaceFirst("$1\\\\$2");
        return ordered.equals(escaped) ? LINE_START.matcher(escaped).replaceFirst("\\\\$0") : ordered;
    }

    /** A link; plain text where the address is none that a browser should follow. */
    static String link(String foreign, String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return text(foreign);
        }
        StringBuilder address = new StringBuilder();
        PlainText.of(url).codePoints().forEach(c -> {
            if (UNSAFE_IN_ADDRESS.indexOf(c) >= 0) {
                address.append(String.format("%%%02X", c));
            } else {
                address.appendCodePoint(c);
            }
        });
        return "[" + text(foreign) + "](" + address + ")";
    }

    /** A double-quoted scalar of YAML. */
    static String quoted(String foreign) {
        return '"' + PlainText.of(foreign).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
