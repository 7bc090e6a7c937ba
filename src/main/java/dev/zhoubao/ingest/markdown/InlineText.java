package dev.zhoubao.ingest.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.EntryList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of Markdown taken apart.
 *
 * @param text as a reader sees it: without marks, pictures and addresses
 * @param url the address, where the text is one link and nothing else but a bullet or a number, or begins with one to an issue
 * @param excerpt where, behind such a link, an excerpt of the issue begins; 0 in any other text
 * @param pictures the addresses of its pictures
 */
record InlineText(String text, @Nullable String url, int excerpt, List<String> pictures) {

    /** Struck-out text, comments and marks of footnotes, which a reader does not see in the text. */
    private static final Pattern UNSEEN = Pattern.compile(
            "~~[^~]+~~|<!--.*?-->|\\[\\^[^\\]\\s]{1,20}\\]:?|\\^[^\\^\\s]{1,4}\\^|(?i:<(?:del|s|strike|sup|sub)>[^<>]*</(?:del|s|strike|sup|sub)>)");

    /** Elements that only give text a look in which it is seen. */
    private static final Pattern SEEN = Pattern.compile(
            "(?i)</?(?:font|span|strong|b|u|em|i|mark|code|small|big|ins|kbd|center|a|tt)(?:\\s+[\\w-]+(?:\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))?)*\\s*>");

    /** In a style or class, what may hide. */
    private static final Pattern HIDING = Pattern.compile(
            "(?i)none|hid|transparent|opacity|line-through|vertical|position|indent|clip|size\\s*[:=]\\s*[\"']?[01](?:\\D|$)|white|#f{3}|rgba|height|width|scale|sr-only|struck|sup");

    /** Emphasis, a marker's colour or another type around the digits of a number. */
    private static final Pattern AROUND_DIGITS = Pattern.compile(
            "(\\*{1,3}|_{1,3}|={2}|`{1,2}|\\$)[ \\t]*([\\d０-９][\\d０-９.,，]*(?:万|亿|%|％)?[ \\t]*[起个家台条]?)[ \\t]*(\\*{1,3}|_{1,3}|={2}|`{1,2}|\\$)");

    /** A hundred times the longest paragraph seen; in a longer line elements stay as they are. */
    private static final int LONGEST_WITH_LOOKS = 1 << 16;

    /** With what the marks around digits begin. */
    private static final String MARKS_OF_DIGITS = "*_=`$";

    private static final String MARKS = "[*_\\&~<^=`$";

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /** A line that may be a heading, without its marks. */
    static InlineText ofHeading(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return of(line.substring(start));
    }

    private static boolean holds(String line, String marks) {
        for (int i = 0; i < line.length(); i++) {
            if (marks.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static InlineText of(String marked) {
        if (!holds(marked, MARKS)) {
            return new InlineText(marked.strip(), null, 0, List.of());
        }
        String seen = marked.contains("~~") || marked.indexOf('<') >= 0 || marked.indexOf('^') >= 0
                ? UNSEEN.matcher(marked).replaceAll("")
                : marked;
        String line = seen.indexOf('<') < 0 || seen.length() > LONGEST_WITH_LOOKS ? seen : withoutLooks(seen);
        BracketScanner pictures = BracketScanner.pictures(line);
        BracketScanner links = BracketScanner.links(pictures.replaced(picture -> ""));
        List<BracketScanner.Found> found = links.found();
        boolean whole = found.size() == 1
                && !found.get(0).address().isEmpty()
                && links.replaced(link -> "").codePoints().noneMatch(Character::isLetter);
        String text = plain(links.replaced(BracketScanner.Found::words));
        int excerpt = whole || found.size() != 1
                ? 0
                : excerpt(text, plain(found.get(0).words()));
        return new InlineText(
                text,
                whole || excerpt > 0 ? address(found.get(0).address()) : null,
                excerpt,
                pictures.found().stream()
                        .map(BracketScanner.Found::address)
                        .filter(address -> !address.isEmpty())
                        .toList());
    }

    private static int excerpt(String text, String words) {
        int start = text.indexOf(words);
        int end = start + words.length();
        return start >= 0
                        && letters(text.substring(0, start)) == 0
                        && EntryList.isExcerpt(letters(text.substring(end)))
                        && EntryList.isIssue(words)
                ? end
                : 0;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String plain(String text) {
        String unmarked = withoutMarks(withoutHardBreak(text)).replace("**", "").replace("__", "");
        return entities(unescaped(unmarked)).strip();
    }

    /** Where the marks around digits are the same on both sides. */
    private static String withoutMarks(String text) {
        if (!holds(text, MARKS_OF_DIGITS)) {
            return text;
        }
        Matcher marked = AROUND_DIGITS.matcher(text);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (marked.find()) {
            boolean pair = marked.group(1).equals(marked.group(3));
            plain.append(text, from, marked.start())
                    .append(pair ? marked.group(2).strip() : marked.group());
            from = marked.end();
        }
        return from == 0 ? text : plain.append(text, from, text.length()).toString();
    }

    private static String withoutLooks(String text) {
        Matcher element = SEEN.matcher(text);
        StringBuilder plain = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        int from = 0;
        while (element.find()) {
            boolean closing = element.group().startsWith("</");
            boolean seen = closing
                    ? open.isEmpty() || open.pop()
                    : !HIDING.matcher(element.group()).find();
            if (!closing) {
                open.push(seen);
            }
            plain.append(text, from, element.start()).append(seen ? "" : element.group());
            from = element.end();
        }
        return plain.append(text, from, text.length()).toString();
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
