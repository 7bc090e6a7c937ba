package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every place where a grade is printed; group 1 of the pattern is the grade. */
final class GradeFinder {

    /** What may open before a grade, in a pattern. */
    static final String OPEN = "[“\"「【‘']?";

    /** What a grade has to be followed by, in a pattern: 评价为中国… is none. */
    static final String END = "(?:[^\\p{L}\\d、/]|[较与比和同]|$)";

    /**
     * A grade as printed.
     *
     * @param objection what speaks against it being this week's; null where nothing does
     */
    record Found(String grade, Sentence sentence, @Nullable Objection objection) {}

    private final LinearPattern pattern;

    private final String needed;

    /** @param needed a word without which the pattern fits nowhere */
    GradeFinder(String needed, String pattern) {
        this.needed = needed;
        this.pattern = LinearPattern.of(pattern);
    }

    List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            if (passage.sentences().get(i).folded().contains(needed)) {
                addTo(found, passage, i);
            }
        }
        return found;
    }

    private void addTo(List<Found> found, Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        LinearPattern.Search search = pattern.in(sentence.folded());
        for (int from = 0; search.find(from); from = search.end()) {
            Objection objection = passage.against(
                            index, Slot.GRADED, search.start(), search.start(1), search.end(1), search.end(1))
                    .or(() -> passage.corrections().ofGrade(index))
                    .orElse(null);
            found.add(new Found(search.group(1), sentence, objection));
        }
    }
}
