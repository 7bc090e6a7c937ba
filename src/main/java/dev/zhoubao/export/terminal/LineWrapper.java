package dev.zhoubao.export.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * Breaks text into lines of a width in columns: at spaces, after hyphens between letters, after slashes, after the dots of a
 * range, after a dash between numbers and between Chinese characters, but never within a number or date, nor so that a line begins with closing punctuation or ends in
 * opening punctuation. A word longer than a line is broken where the line ends, unless words are to stay whole.
 */
final class LineWrapper {

    private static final String NOT_AT_START = "。，、；：？！）》」』】〉”’…—·,.;:?!)]}%％";
    private static final String NOT_AT_END = "（《「『【〈“‘([{";

    /** Where an address was cut, what follows stays whole. */
    private static final char ELLIPSIS = '…';

    private static final String DOTS = "...";
    private static final String RANGE = "..";
    private static final char DASH = '–';

    private final AttributedString text;
    private final int width;
    private final DisplayWidth measure;
    private final boolean wholeWords;
    private final List<AttributedString> lines = new ArrayList<>();

    private LineWrapper(AttributedString text, int width, DisplayWidth measure, boolean wholeWords) {
        this.text = text;
        this.measure = measure;
        this.wholeWords = wholeWords;
        this.width = Math.max(width, 2);
    }

    /** @param width in columns; 0 for no limit */
    static List<AttributedString> lines(AttributedString text, int width, DisplayWidth measure) {
        return lines(text, width, measure, false);
    }

    /** The same, where an address or a name that is longer than a line stays whole, so that it can be copied. */
    static List<AttributedString> wholeWords(AttributedString text, int width, DisplayWidth measure) {
        return lines(text, width, measure, true);
    }

    private static List<AttributedString> lines(
            AttributedString text, int width, DisplayWidth measure, boolean wholeWords) {
        if (width <= 0 || measure.of(text) <= width) {
            return List.of(text);
        }
        LineWrapper wrap = new LineWrapper(text, width, measure, wholeWords);
        wrap.breakAll();
        return wrap.lines;
    }

    private void breakAll() {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            lines.add(text.subSequence(start, trimmed(start, end)));
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    private int lineEnd(int start) {
        int columns = 0;
        int good = -1;
        int i = start;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            int end = DisplayWidth.clusterEnd(text, i);
            columns += measure.ofCluster(text, i, end);
            if (columns > width) {
                if (c == ' ' && endsLine(i)) {
                    return i;
                }
                if (good > start || !wholeWords) {
                    return good > start ? good : Math.max(i, start + 1);
                }
            }
            i = end;
            if (i < text.length() && breakable(i)) {
                good = i;
            }
        }
        return i;
    }

    /** Whether a line may end before the space, which then needs no room. */
    private boolean endsLine(int space) {
        return space + 1 == text.length()
                || (DisplayWidth.clusterEnd(text, space) == space + 1 && breakable(space + 1));
    }

    private boolean breakable(int i) {
        int before = Character.codePointBefore(text, i);
        int after = Character.codePointAt(text, i);
        if (closing(after) || opening(before)) {
            return false;
        }
        if (before == ' ' || (closing(before) && opening(after))) {
            return true;
        }
        if (wholeWords) {
            return DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
        }
        if (sign(before) || sign(after)) {
            return before == '-' && i > 1 && Character.isLetter(text.charAt(i - 2)) && Character.isLetter(after);
        }
        return (before == DASH && Character.isDigit(after) && i > 1 && Character.isDigit(text.charAt(i - 2)))
                || (before == '/' && !Character.isDigit(after))
                || (Character.isDigit(after) && isRange(i))
                || (Character.isLetter(after) && (before == ELLIPSIS || isCut(i)))
                || DisplayWidth.isWide(before)
                || DisplayWidth.isWide(after);
    }

    /** Behind the two dots of a range of weeks or days. */
    private boolean isRange(int i) {
        return i > RANGE.length()
                && text.subSequence(i - RANGE.length(), i).toString().equals(RANGE)
                && Character.isDigit(text.charAt(i - RANGE.length() - 1));
    }

    /** Where an address was cut on a terminal without the ellipsis. */
    private boolean isCut(int i) {
        return i >= DOTS.length()
                && text.subSequence(i - DOTS.length(), i).toString().equals(DOTS);
    }

    private static boolean closing(int c) {
        return NOT_AT_START.indexOf(c) >= 0;
    }

    private static boolean opening(int c) {
        return NOT_AT_END.indexOf(c) >= 0;
    }

    private static boolean sign(int c) {
        return c == '-' || c == '+';
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
