package dev.zhoubao.ingest.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of Markdown taken apart.
 *
 * @param text as a reader sees it: without marks, pictures and addresses
 * @param url the address, where the text is one link and nothing else but a bullet or a number
 * @param pictures the addresses of its pictures
 */
record Inline(String text, @Nullable String url, List<String> pictures) {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]*)[^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(\\s*<?([^)\\s>]*)[^)]*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");

    static Inline of(String line) {
        List<String> pictures = new ArrayList<>();
        Matcher picture = PICTURE.matcher(line);
        while (picture.find()) {
            if (!picture.group(1).isEmpty()) {
                pictures.add(picture.group(1));
            }
        }
        String words = picture.reset().replaceAll("");
        Matcher link = LINK.matcher(words);
        String url = null;
        int links = 0;
        while (link.find()) {
            links++;
            url = link.group(2);
        }
        boolean whole = links == 1 && letters(link.reset().replaceAll("")) == 0;
        String text = link.reset().replaceAll("$1");
        return new Inline(plain(text), whole && url != null && !url.isEmpty() ? address(url) : null, pictures);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String plain(String text) {
        String unmarked = EMPHASIS.matcher(withoutHardBreak(text)).replaceAll("");
        return entities(ESCAPE.matcher(unmarked).replaceAll("$1")).strip();
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
        return ESCAPE.matcher(url).replaceAll("$1").replace("&amp;", "&");
    }
}
