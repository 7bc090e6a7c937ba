package dev.zhoubao.ingest.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets among the parts of a saved page, where browsers put even those that stood in the page itself; they are
 * put in the places at which the page names them. What they hide is no text of the page.
 */
final class MailStyles {

    /** Characters of all sheets that are put into a page; those of the largest page seen are a third of this. */
    private static final int MOST = 1 << 20;

    /** Sheets that name sheets that name sheets. */
    private static final int DEEPEST = 4;

    private static final Pattern LINK = Pattern.compile("(?i)<link\\s[^<>]*>");
    private static final Pattern SHEET = Pattern.compile("(?i)\\srel\\s*=\\s*[\"']?\\s*stylesheet\\b");
    private static final Pattern ALTERNATE = Pattern.compile("(?i)\\sdisabled\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern MEDIA = Pattern.compile("(?i)\\smedia\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Pattern IMPORT =
            Pattern.compile("(?i)@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?\\s*(?:screen|all)?\\s*;");
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

    private final PartAddresses sheets = new PartAddresses();
    private int length;

    /** Takes a part that is a style sheet. */
    void add(Entity entity, String css) {
        sheets.add(entity, css);
    }

    /** The page with its sheets in it; its lines stay as they are. */
    String into(String page, @Nullable String address) {
        Matcher link = LINK.matcher(page);
        StringBuilder whole = new StringBuilder(page.length());
        int from = 0;
        while (link.find()) {
            Optional<String> sheet = sheet(link.group(), address);
            if (sheet.isPresent()) {
                whole.append(page, from, link.start()).append(style(link.group(), sheet.get()));
                from = link.end();
            }
        }
        return whole.append(page, from, page.length()).toString();
    }

    private Optional<String> sheet(String link, @Nullable String page) {
        Matcher href = ADDRESS.matcher(link);
        if (!SHEET.matcher(link).find() || ALTERNATE.matcher(link).find() || !href.find()) {
            return Optional.empty();
        }
        String called = Optional.ofNullable(href.group(1))
                .or(() -> Optional.ofNullable(href.group(2)))
                .orElseGet(() -> href.group(3));
        return at(called.replace("&amp;", "&").strip(), page, 0);
    }

    private Optional<String> at(String called, @Nullable String page, int depth) {
        return sheets.at(called, page)
                .filter(css -> depth < DEEPEST && length + css.length() <= MOST)
                .map(css -> {
                    length += css.length();
                    return imported(css, page, depth);
                });
    }

    private String imported(String css, @Nullable String page, int depth) {
        Matcher other = IMPORT.matcher(css);
        StringBuilder whole = new StringBuilder();
        int from = 0;
        while (other.find()) {
            whole.append(css, from, other.start())
                    .append(at(other.group(1), page, depth + 1).orElse(""));
            from = other.end();
        }
        return whole.append(css, from, css.length()).toString();
    }

    private static String style(String link, String css) {
        Matcher media = MEDIA.matcher(link);
        return "<style" + (media.find() ? media.group() : "") + ">"
                + LINES.matcher(css).replaceAll(" ").replace("</", "<\\/") + "</style>";
    }
}
