package dev.zhoubao.ingest.html;

import com.google.re2j.Pattern;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Links to a note in the same page: the mark of a note, and part of no number beside it. */
final class NoteLink {

    private static final Pattern PLACE =
            Pattern.compile("(?i)[^#]*#_?(?:end|foot|fn|ftn|edn|sdfootnote|note|cite|ref).*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}|\\p{L}");
    private static final Pattern MARK = Pattern.compile(
            "[\\[［(（【〔]\\s*(?:注|note)?\\s*(?:\\d{1,3}|\\p{L})\\s*[\\]］)）】〕]|[①-⑳]|注\\s*\\d{0,3}|[*＊†‡※]+");
    private static final int LONGEST = 8;

    private NoteLink() {}

    static boolean is(Element element) {
        if (!element.normalName().equals("a") || element.childNodeSize() > 2 || !leadsToNote(element)) {
            return false;
        }
        String text = element.text().strip();
        return text.length() <= LONGEST && (MARK.matches(text) || (DIGITS.matches(text) && !standsAlone(element)));
    }

    private static boolean leadsToNote(Element link) {
        String address = link.attr("href").strip();
        String kind =
                (link.className() + " " + link.attr("role") + " " + link.attr("epub:type")).toLowerCase(Locale.ROOT);
        return address.startsWith("#")
                || PLACE.matches(address)
                || kind.contains("footnote")
                || kind.contains("noteref");
    }

    /** Between words, digits are no mark but the number itself, which is a link. */
    private static boolean standsAlone(Element link) {
        String before = text(link.previousSibling());
        String behind = text(link.nextSibling());
        return !before.isEmpty()
                && !behind.isEmpty()
                && !Character.isDigit(before.charAt(before.length() - 1))
                && !Character.isDigit(behind.charAt(0));
    }

    private static String text(@Nullable Node node) {
        return node instanceof TextNode text ? text.getWholeText().strip() : "";
    }
}
