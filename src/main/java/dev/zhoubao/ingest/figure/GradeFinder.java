package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds every place where a grade of this week is printed; group 1 of the pattern is the grade. */
final class GradeFinder {

    /** What may open before a grade, in a pattern. */
    static final String OPEN = "[“\"「【‘']?";

    /** What a grade has to be followed by, in a pattern: 评价为中国… is none. */
    static final String END = "(?:[^\\p{L}\\d]|[较与比和同]|$)";

    /** A grade as printed. */
    record Found(String grade, Sentence sentence) {}

    private final LinearPattern pattern;

    private final String needed;

    /** @param needed a word without which the pattern fits nowhere */
    GradeFinder(String needed, String pattern) {
        this.needed = needed;
        this.pattern = LinearPattern.of(pattern);
    }

    List<Found> find(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        TimeReference spokenOf = TimeReference.first("");
        for (Sentence sentence : sentences.subList(0, last(sentences) + 1)) {
            String folded = sentence.folded();
            spokenOf = spokenOf.next(folded);
            if (folded.contains(needed)) {
                addTo(found, sentence, folded, spokenOf);
            }
        }
        return found;
    }

    /** The last sentence that may hold a grade; none behind it has to be understood. */
    private int last(List<Sentence> sentences) {
        int last = sentences.size() - 1;
        while (last >= 0 && !sentences.get(last).folded().contains(needed)) {
            last--;
        }
        return last;
    }

    private void addTo(List<Found> found, Sentence sentence, String folded, TimeReference spokenOf) {
        LinearPattern.Search search = pattern.in(folded);
        for (int from = 0; search.find(from); from = search.end()) {
            if (spokenOf.isThisWeek(search.start())) {
                found.add(new Found(search.group(1), sentence));
            }
        }
    }
}
