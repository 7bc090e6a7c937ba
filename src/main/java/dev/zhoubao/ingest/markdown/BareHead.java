package dev.zhoubao.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first lines of a text that are a head with nothing around it, as {@code key: value}: those of MultiMarkdown, Org, Logseq
 * and people are nearly so; the heads of pandoc ({@code % title}) and AsciiDoc ({@code = title}, {@code :key: value}) are by
 * their order.
 *
 * @param lines as many as the head has
 * @param closed whether nothing or a blank line stands below it
 */
record BareHead(List<String> lines, boolean closed) {

    private static final int MOST = 40;

    /** A key with its colon, or the next line of a value; no sentence. */
    private static final Pattern ENTRY = Pattern.compile("^(?:(?:#\\+)?[A-Za-z][A-Za-z0-9 _-]{0,30}::?(?:\\s|$)|(?:"
            + String.join("|", HeadKey.chinese()) + ")\\s*[:：]|[ \\t]+\\S)[^。]*$");

    /** In an indented line of the bulletin, which goes on with no entry. */
    private static final Pattern TEXT = Pattern.compile("评价|事件|漏洞|\\d\\s*[起个]");

    /** With what a heading of the text begins. */
    private static final String SECTION = "本周";

    private static final Pattern ORG = Pattern.compile("^#\\+");
    private static final Pattern COLON = Pattern.compile("^([^:：]{1,14})(?:：|::)");

    private static final Pattern PANDOC = Pattern.compile("^%\\s+(.*)$");
    private static final List<String> PANDOC_KEYS = List.of("title: ", "author: ", "date: ");

    private static final Pattern ASCIIDOC = Pattern.compile("^=\\s+([^=]*)$");
    private static final Pattern ATTRIBUTE = Pattern.compile("^:([\\w-]+):(.*)$");
    private static final Pattern REVISION = Pattern.compile("^(?:v\\d[^,]*,\\s*)?(\\d{4}-.*)$");

    static BareHead of(List<String> document) {
        List<String> first = plain(document.subList(0, Math.min(document.size(), MOST + 1)));
        int end = 0;
        while (end < first.size()
                && ENTRY.matcher(first.get(end)).find()
                && !(HeadValue.indented(first.get(end))
                        && TEXT.matcher(first.get(end)).find())) {
            end++;
        }
        boolean none = end > MOST || end == 0 || HeadValue.indented(first.get(0));
        return none
                ? new BareHead(List.of(), false)
                : new BareHead(
                        first.subList(0, end),
                        end == first.size() || first.get(end).isBlank());
    }

    private static List<String> plain(List<String> lines) {
        List<String> plain = new ArrayList<>();
        boolean asciiDoc = !lines.isEmpty() && ASCIIDOC.matcher(lines.get(0)).matches();
        boolean below = false;
        int marked = 0;
        for (int i = 0; i < lines.size(); i++) {
            below = below || lines.get(i).isBlank();
            plain.add(below ? lines.get(i) : asciiDoc ? asciiDoc(i, lines.get(i)) : plain(marked, lines.get(i)));
            marked += lines.get(i).startsWith("%") ? 1 : 0;
        }
        return plain;
    }

    /** @param marked how many lines above begin with pandoc's mark */
    private static String plain(int marked, String line) {
        Matcher pandoc = PANDOC.matcher(line);
        return marked < PANDOC_KEYS.size() && pandoc.matches()
                ? PANDOC_KEYS.get(marked) + pandoc.group(1)
                : ORG.matcher(COLON.matcher(line).replaceFirst("$1:")).replaceFirst("");
    }

    /** The title, its author, its revision and attributes, in this order; all but the title may be missing. */
    private static String asciiDoc(int i, String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        Matcher revision = REVISION.matcher(line);
        if (i == 0) {
            return "title: " + line.substring(1).strip();
        } else if (attribute.matches()) {
            return attribute.group(1) + ":" + attribute.group(2);
        }
        return revision.matches()
                ? "date: " + revision.group(1)
                : i == 1 && !TEXT.matcher(line).find() && !line.startsWith(SECTION) ? "author: " + line : line;
    }
}
