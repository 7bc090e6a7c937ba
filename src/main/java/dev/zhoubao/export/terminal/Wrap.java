package dev.zhoubao.export.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/**
 * Breaks text into lines of a width in columns: at spaces, after hyphens and between Chinese characters, but never so
 * that a line begins with closing punctuation. A word longer than a line is broken where the line ends.
 */
final class Wrap {

    private static final String NOT_AT_START = "。，、；：？！）》」』】〉…—·,.;:?!)]}%";

    private final AttributedString text;
    private final int width;
    private final List<AttributedString> lines = new ArrayList<>();

    private Wrap(AttributedString text, int width) {
        this.text = text;
        this.width = Math.max(width, 2);
    }

    /** @param width in columns; 0 for no limit */
    static List<AttributedString> lines(AttributedString text, int width) {
        if (width <= 0 || text.columnLength() <= width) {
            return List.of(text);
        }
        Wrap wrap = new Wrap(text, width);
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
            columns += Math.max(0, WCWidth.wcwidth(c));
            if (columns > width) {
                return good > start ? good : Math.max(i, start + 1);
            }
            i += Character.charCount(c);
            if (i < text.length() && breakable(c, Character.codePointAt(text, i))) {
                good = i;
            }
        }
        return i;
    }

    private static boolean breakable(int before, int after) {
        if (NOT_AT_START.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || before == '-' || before == '/' || wide(before) || wide(after);
    }

    private static boolean wide(int c) {
        return WCWidth.wcwidth(c) == 2;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
