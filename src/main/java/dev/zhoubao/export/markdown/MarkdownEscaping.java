package dev.zhoubao.export.markdown;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.WebLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Every rule of escaping foreign text for Markdown (CommonMark, GFM tables) and for the front matter. */
final class MarkdownEscaping {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~#{}$]");
    /** What GitHub makes links of although nothing marks it: addresses with a scheme, {@code www.} and mailboxes. */
    private static final Pattern AUTOLINK =
            Pattern.compile("(?<=(?i:https?|ftp|mailto|xmpp))(?=:)|(?<=(?i:www))(?=\\.)|(?=@)");

    private static final Pattern NUMBER_OR_DAY = Pattern.compile("0|[1-9]\\d{0,8}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LINE_START = Pattern.compile("^[-+=]");
    private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final String UNSAFE_IN_ADDRESS = "()<>[]\\`|\"' {}^";

    private MarkdownEscaping() {}

    /** Text that fills a cell, a heading or the rest of a line. */
    static String text(String foreign) {
        return run(PlainText.of(foreign).strip());
    }

    /** A part of a text; white space at its ends stays. */
    static String run(String foreign) {
        String escaped = SPECIAL.matcher(PlainText.of(foreign)).replaceAll("\\\\$0");
        escaped = AUTOLINK.matcher(escaped).replaceAll("\\\\");
        return escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text that begins a line, where a few more characters have a meaning. */
    static String line(String foreign) {
        return atStart(text(foreign));
    }

    /** Escapes what would mean something at the beginning of a line only. */
    static String atStart(String escaped) {
        String ordered = ORDERED.matcher(escaped).replaceFirst("$1\\\\$2");
        return ordered.equals(escaped) ? LINE_START.matcher(escaped).replaceFirst("\\\\$0") : ordered;
    }

    /** A link (in short form if text and address are equal), or plain text if a browser should not follow the address. */
    static String link(String foreign, String url) {
        if (!WebLink.is(url)) {
            return text(foreign);
        }
        String address = address(url);
        return foreign.equals(url) && address.equals(url)
                ? "<" + url + ">"
                : "[" + text(foreign) + "](" + ENTITY.matcher(address).replaceAll("&amp;") + ")";
    }

    /** A link to a heading of the same document. */
    static String jump(String foreign, String heading) {
        return "[" + text(foreign) + "](#" + heading + ")";
    }

    /** A picture beside the document: a path with slashes. */
    static String picture(String foreign, String path) {
        try {
            String address = new URI(null, null, path, null).getRawPath();
            return "![" + text(foreign) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    private static String address(String url) {
        StringBuilder address = new StringBuilder();
        PlainText.of(url).codePoints().forEach(c -> {
            if (UNSAFE_IN_ADDRESS.indexOf(c) >= 0) {
                address.append(String.format("%%%02X", c));
            } else {
                address.appendCodePoint(c);
            }
        });
        return address.toString();
    }

    /** A value of YAML: numbers and days as they are, text in quotes. */
    static String scalar(String foreign) {
        return NUMBER_OR_DAY.matcher(foreign).matches() ? foreign : quoted(foreign);
    }

    /** A double-quoted scalar of YAML. */
    static String quoted(String foreign) {
        return '"' + PlainText.of(foreign).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
