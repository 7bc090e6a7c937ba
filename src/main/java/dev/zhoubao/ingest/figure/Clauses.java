package dev.zhoubao.ingest.figure;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The clauses of a folded sentence: what stands between its commas, semicolons and colons. */
final class Clauses {

    private static final String ENDS = "，,；;：:。！？!?";
    private static final Pattern COUNT = Pattern.compile("\\d(?:[个起台万亿%倍次家]|余)");

    /** @param counts whether it gives a number of something */
    private record Clause(int end, boolean counts) {}

    private final NavigableMap<Integer, Clause> byStart = new TreeMap<>();

    Clauses(String folded) {
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || ends(folded, i)) {
                byStart.put(start, new Clause(i, counts(folded.substring(start, i))));
                start = i + 1;
            }
        }
    }

    /** A comma between digits is part of their number. */
    private static boolean ends(String folded, int i) {
        return ENDS.indexOf(folded.charAt(i)) >= 0
                && !(i > 0
                        && i + 1 < folded.length()
                        && isDigit(folded.charAt(i - 1))
                        && isDigit(folded.charAt(i + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean counts(String text) {
        return COUNT.matcher(text).find();
    }

    /** Where the clause begins in which this place is. */
    int start(int place) {
        return byStart.floorKey(place);
    }

    /** Where the clause ends in which this place is. */
    int end(int place) {
        return at(place).end();
    }

    /** Whether the clause in which this place is gives a number of something. */
    boolean countsAt(int place) {
        return at(place).counts();
    }

    private Clause at(int place) {
        return byStart.floorEntry(place).getValue();
    }
}
