package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds every place where a grade of this week is printed; group 1 of the pattern is the grade. */
final class GradeFinder {

    /** A grade as printed. */
    record Found(String grade, Sentence sentence) {}

    private static final String NEEDED = "评价";

    private final Pattern pattern;

    /** @param pattern holds the word 评价 */
    GradeFinder(Pattern pattern) {
        this.pattern = pattern;
    }

    List<Found> find(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        SpokenOf spokenOf = SpokenOf.first("");
        for (Sentence sentence : sentences) {
            String folded = sentence.folded();
            spokenOf = spokenOf.next(folded);
            if (folded.contains(NEEDED)) {
                addTo(found, sentence, folded, spokenOf);
            }
        }
        return found;
    }

    private void addTo(List<Found> found, Sentence sentence, String folded, SpokenOf spokenOf) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            if (spokenOf.isThisWeek(matcher.start())) {
                found.add(new Found(matcher.group(1), sentence));
            }
        }
    }
}
