package dev.zhoubao.report.weeks;

import dev.zhoubao.analysis.search.Hit;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.model.Span;
import java.util.stream.Stream;

/** A match with what stands around it, cut to a length that can be read at a glance. */
final class Excerpt {

    /** UTF-16 units before and behind a match: one line and a half of Chinese. */
    private static final int AROUND = 30;

    /** UTF-16 units of a match: a regular expression may match a whole text. */
    private static final int LONGEST = 200;

    private static final String CUT = "…";

    private Excerpt() {}

    static Cell.Marked of(Hit hit) {
        String text = hit.text();
        Span match = hit.match();
        int from = from(text, match.start());
        int to = to(text, match.end(), AROUND);
        String before = (from > 0 ? CUT : "") + text.substring(from, match.start());
        String behind = text.substring(match.end(), to) + (to < text.length() ? CUT : "");
        return new Cell.Marked(
                Stream.of(new Run(before, Mark.KEPT), new Run(found(hit), Mark.FOUND), new Run(behind, Mark.KEPT))
                        .filter(run -> !run.text().isEmpty())
                        .toList());
    }

    /** What was found; a long match without its end. */
    static String found(Hit hit) {
        String found = hit.found();
        int end = to(found, 0, LONGEST);
        return found.substring(0, end) + (end < found.length() ? CUT : "");
    }

    private static int from(String text, int end) {
        int from = end <= AROUND ? 0 : end - AROUND;
        while (from > 0 && from < end && partsAWord(text, from)) {
            from++;
        }
        return from;
    }

    private static int to(String text, int start, int characters) {
        int to = text.length() - start <= characters ? text.length() : start + characters;
        while (to < text.length() && to > start && partsAWord(text, to)) {
            to--;
        }
        return to;
    }

    /** Half a number would be another number, and half a surrogate pair no character. */
    private static boolean partsAWord(String text, int at) {
        char next = text.charAt(at);
        return Character.isLowSurrogate(next) || (isOfAWord(text.charAt(at - 1)) && isOfAWord(next));
    }

    private static boolean isOfAWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == ',');
    }
}
