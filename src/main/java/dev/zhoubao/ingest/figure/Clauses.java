package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.NormalizedText;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The clauses of a folded sentence: what stands between its commas, semicolons and colons. */
final class Clauses {

    private static final String ENDS = "，,；;：:。！？!?";
    private static final String UNITS = CountUnits.WORDS + "万亿%倍余";

    private final String folded;
    /** Where each of them ends, in their order. */
    private final int[] ends;

    Clauses(String folded) {
        this.folded = folded;
        this.ends = IntStream.rangeClosed(0, folded.length())
                .filter(i -> i == folded.length() || ends(folded, i))
                .toArray();
    }

    /** A comma between digits is part of their number. */
    private static boolean ends(String folded, int i) {
        char c = folded.charAt(i);
        return !NormalizedText.isIdeograph(c)
                && ENDS.indexOf(c) >= 0
                && !(i > 0
                        && i + 1 < folded.length()
                        && isDigit(folded.charAt(i - 1))
                        && isDigit(folded.charAt(i + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean counts(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i - 1)) && UNITS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause begins in which this place is. */
    int start(int place) {
        int clause = clause(place);
        return clause == 0 ? 0 : ends[clause - 1] + 1;
    }

    /** Where the clause ends in which this place is. */
    int end(int place) {
        return ends[clause(place)];
    }

    /** Whether the clause in which this place is gives a number of something. */
    boolean countsAt(int place) {
        return counts(folded.substring(start(place), end(place)));
    }

    /** A sign that ends a clause belongs to it. */
    private int clause(int place) {
        int found = Arrays.binarySearch(ends, place);
        return Math.min(found < 0 ? -found - 1 : found, ends.length - 1);
    }
}
