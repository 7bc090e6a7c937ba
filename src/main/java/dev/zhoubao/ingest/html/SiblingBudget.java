package dev.zhoubao.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How often one page may ask which of its siblings an element is: jsoup counts them anew for each element and rule, so
 * that a long page with a short style sheet would take time by the square of its length.
 */
final class SiblingBudget {

    /** Siblings looked at: a thousand times those of a page of ordinary length. */
    private static final long MOST = 50_000_000;

    private static final Pattern COUNTING = Pattern.compile("nth-|last-|only-|-of-type|[~+]");

    private long left = MOST;

    /**
     * How a selector counts.
     *
     * @param marks what in it makes jsoup look at an element's siblings
     * @param nested whether it may do so for each of the siblings again
     */
    record Counting(long marks, boolean nested) {

        static Counting of(String selector) {
            long marks = COUNTING.matcher(selector).results().count();
            return new Counting(marks, marks > 1 && selector.indexOf('~') >= 0);
        }
    }

    /** Whether a selector that counts like this may be tried on the element; takes what it costs. */
    boolean allows(Counting counting, Element element) {
        if (counting.marks() > 0 && left > 0) {
            long siblings = siblings(element);
            left -= siblings * counting.marks() * (counting.nested() ? siblings : 1);
        }
        return counting.marks() == 0 || left > 0;
    }

    /** Those of all elements around it, too, which a selector may ask for as well. */
    private static long siblings(Element element) {
        long siblings = 0;
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            siblings += parent.childNodeSize();
        }
        return siblings;
    }
}
