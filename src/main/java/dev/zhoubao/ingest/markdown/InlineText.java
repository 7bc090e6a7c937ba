package dev.zhoubao.ingest.markdown;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of Markdown taken apart.
 *
 * @param text as a reader sees it: without marks, pictures and addresses
 * @param url the address, where the text is one link and nothing else but a bullet or a number
 * @param pictures the addresses of its pictures
 */
record InlineText(String text, @Nullable String url, List<String> pictures) {

    /** Struck-out text, comments and marks of footnotes, which a reader does not see in the text. */
    private static final Pattern UNSEEN = Pattern.compile("~~[^~]+~~|<!--.*?-->|\\[\\^[^\\]\\s]{1,20}\\]:?");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /** A line that may be a heading, without its marks. */
    static InlineText ofHeading(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return of(line.substring(start));
    }

    private static boolean unmarked(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '*' || c == '_' || c == '\\' || c == '&' || c == '~' || c == '<') {
                return false;
            }
        }
        return true;
    }

    static InlineText of(String marked) {
        if (unmarked(marked)) {
            return new InlineText(marked.strip(), null, List.of());
        }
        String line = marked.contains("~~") || marked.contains("<!--") || marked.contains("[^")
                ? UNSEEN.matcher(marked).replaceAll("")
                : marked;
        BracketScanner pictures = BracketScanner.pictures(line);
        BracketScanner links = BracketScanner.links(pictures.replaced(picture -> ""));
        List<BracketScanner.Found> found = links.found();
        boolean whole = found.size() == 1
                && !found.get(0).address().isEmpty()
                && links.replaced(link -> "").codePoints().noneMatch(Character::isLetter);
        return new InlineText(
                plain(links.replaced(BracketScanner.Found::words)),
                whole ? address(found.get(0).address()) : null,
                pictures.found().stream()
                        .map(BracketScanner.Found::address)
                        .filter(address -> !address.isEmpty())
                        .toList());
    }

    private static String plain(String text) {
        String unmarked = withoutHardBreak(text).replace("**", "").replace("__", "");
        return entities(unescaped(unmarked)).strip();
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    }

    /** A single backslash at the end of a line is a line break; of two, the first escapes the second. */
    private static String withoutHardBreak(String text) {
        boolean hard = text.endsWith("\\") && !text.endsWith("\\\\");
        return hard ? text.substring(0, text.length() - 1) : text;
    }

    /** Converters leave these, and no others, where a character would be taken for a mark. */
    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    private static String address(String url) {
        return unescaped(url).replace("&amp;", "&");
    }
}
