package dev.zhoubao.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The links or pictures of a line of Markdown: {@code [words](address)}. Found in one pass over the line, however its
 * brackets are nested or left open.
 */
record BracketScanner(String line, List<Found> found) {

    /**
     * One of them.
     *
     * @param start where it begins, its mark included
     * @param end behind its last bracket
     * @param address as it stands there, without a title; may be empty
     */
    record Found(int start, int end, String words, String address) {}

    BracketScanner {
        found = List.copyOf(found);
    }

    static BracketScanner pictures(String line) {
        List<Found> found = new ArrayList<>(0);
        int start = line.indexOf("![");
        while (start >= 0) {
            int close = line.indexOf(']', start);
            int end = close < 0 ? -1 : add(line, start, start + 2, close, found);
            start = end < 0 ? -1 : line.indexOf("![", end);
        }
        return new BracketScanner(line, found);
    }

    static BracketScanner links(String line) {
        List<Found> found = new ArrayList<>(0);
        int start = line.indexOf('[');
        while (start >= 0) {
            int close = endOfWords(line, start + 1);
            if (close < 0) {
                break;
            }
            int end = line.charAt(close) == '[' ? close : add(line, start, start + 1, close, found);
            start = end < 0 ? -1 : line.indexOf('[', end);
        }
        return new BracketScanner(line, found);
    }

    /** The next bracket of either kind that is not escaped; -1 where there is none. */
    private static int endOfWords(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == ']') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Adds what has its words there, if an address follows; where to look on, or -1 where no address can follow. */
    private static int add(String line, int start, int words, int close, List<Found> found) {
        if (!line.startsWith("(", close + 1)) {
            return close + 1;
        }
        int end = line.indexOf(')', close + 1);
        if (end < 0) {
            return -1;
        }
        found.add(new Found(start, end + 1, line.substring(words, close), address(line, close + 2, end)));
        return end + 1;
    }

    private static String address(String line, int from, int end) {
        int start = from;
        while (start < end && blank(line.charAt(start))) {
            start++;
        }
        start += start < end && line.charAt(start) == '<' ? 1 : 0;
        int stop = start;
        while (stop < end && !blank(line.charAt(stop)) && line.charAt(stop) != '>') {
            stop++;
        }
        return line.substring(start, stop);
    }

    private static boolean blank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The line with something else in the place of each. */
    String replaced(Function<Found, String> substitute) {
        if (found.isEmpty()) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        int from = 0;
        for (Found one : found) {
            text.append(line, from, one.start()).append(substitute.apply(one));
            from = one.end();
        }
        return text.append(line, from, line.length()).toString();
    }
}
