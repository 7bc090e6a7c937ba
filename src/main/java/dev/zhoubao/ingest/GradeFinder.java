package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds every place where a grade of this week is printed; group 1 of the pattern is the grade. */
final class GradeFinder {

    /** A grade as printed. */
    record Found(String grade, Sentence sentence) {}

    private final Pattern pattern;

    GradeFinder(Pattern pattern) {
        this.pattern = pattern;
    }

    List<Found> find(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        SpokenOf spokenOf = SpokenOf.first("");
        for (Sentence sentence : sentences) {
            String folded = Folded.of(sentence.text());
            spokenOf = spokenOf.next(folded);
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                if (spokenOf.isThisWeek(matcher.start())) {
                    found.add(new Found(matcher.group(1), sentence));
                }
            }
        }
        return found;
    }
}
