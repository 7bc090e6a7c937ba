package dev.zhoubao.analysis.comparison;

import dev.zhoubao.analysis.comparison.TextChange.Kind;
import dev.zhoubao.analysis.comparison.TextChange.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings of a sentence, compared by character, since Chinese puts no spaces between words. A number or a Latin
 * word counts as one character: 495 against 476 is one change, not two.
 */
final class SentenceComparison {

    /** Longer sentences are compared as wholes: the comparison's cost grows with the square of the length. */
    private static final int LONGEST = 4_000;

    private final List<Piece> pieces = new ArrayList<>();
    private int kept;
    private final int longer;

    SentenceComparison(String first, String second) {
        List<String> one = tokens(first);
        List<String> other = tokens(second);
        longer = Math.max(one.size(), other.size());
        if (longer <= LONGEST) {
            compare(one, other);
        }
    }

    /** Whether at least half of the longer sentence stands in the other. */
    boolean alike() {
        return kept * 2 >= longer;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void compare(List<String> one, List<String> other) {
        int position = 0;
        for (DiffHunk stretch : DiffHunk.between(one, other)) {
            keep(one.subList(position, stretch.start()));
            add(Kind.ONLY_FIRST, stretch.removed());
            add(Kind.ONLY_SECOND, stretch.added());
            position = stretch.start() + stretch.removed().size();
        }
        keep(one.subList(position, one.size()));
    }

    private void keep(List<String> tokens) {
        kept += tokens.size();
        add(Kind.BOTH, tokens);
    }

    private void add(Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < sentence.length()) {
            int end = start;
            while (end < sentence.length() && (wordPart(sentence.charAt(end)) || groups(sentence, start, end))) {
                end++;
            }
            if (end == start) {
                end = sentence.offsetByCodePoints(start, 1);
            }
            tokens.add(sentence.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** The comma of 1,234: it belongs to the number. */
    private static boolean groups(String sentence, int start, int comma) {
        return sentence.charAt(comma) == ','
                && comma > start
                && Character.isDigit(sentence.charAt(comma - 1))
                && comma + 1 < sentence.length()
                && Character.isDigit(sentence.charAt(comma + 1));
    }

    private static boolean wordPart(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
    }
}
