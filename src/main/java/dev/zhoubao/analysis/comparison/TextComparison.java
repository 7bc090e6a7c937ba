package dev.zhoubao.analysis.comparison;

import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed between two texts: first by sentence, then inside a sentence that was reworded. Sentences are paired in
 * order within a changed stretch, and only where they share enough to be called the same sentence.
 *
 * @param changes in the order of the text
 * @param equal how many sentences both have
 */
public record TextComparison(List<TextChange> changes, int equal) {

    /** Longer texts are compared as sets of sentences: the cost of an ordered comparison grows with its square. */
    private static final int LONGEST = 4_000;

    public TextComparison {
        changes = List.copyOf(changes);
    }

    static TextComparison of(Bulletin from, Bulletin to) {
        return of(sentences(from), sentences(to));
    }

    static TextComparison of(List<String> first, List<String> second) {
        if (first.size() + second.size() > LONGEST) {
            return coarse(first, second);
        }
        List<TextChange> changes = new ArrayList<>();
        int touched = 0;
        for (DiffHunk stretch : DiffHunk.between(first, second)) {
            List<String> removed = stretch.removed();
            List<String> added = stretch.added();
            touched += removed.size();
            int paired = Math.min(removed.size(), added.size());
            for (int i = 0; i < paired; i++) {
                addPair(changes, removed.get(i), added.get(i));
            }
            removed.stream().skip(paired).map(TextChange.Removed::new).forEach(changes::add);
            added.stream().skip(paired).map(TextChange.Added::new).forEach(changes::add);
        }
        return new TextComparison(changes, first.size() - touched);
    }

    private static TextComparison coarse(List<String> first, List<String> second) {
        List<TextChange> changes = new ArrayList<>();
        without(first, second).map(TextChange.Removed::new).forEach(changes::add);
        int equal = first.size() - changes.size();
        without(second, first).map(TextChange.Added::new).forEach(changes::add);
        return new TextComparison(changes, equal);
    }

    /** The sentences that others do not have, or not as often; in order. */
    private static Stream<String> without(List<String> sentences, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(sentence -> left.merge(sentence, 1, Integer::sum));
        return sentences.stream().filter(sentence -> left.merge(sentence, -1, Integer::sum) < 0);
    }

    private static void addPair(List<TextChange> changes, String removed, String added) {
        SentenceComparison inside = new SentenceComparison(removed, added);
        if (inside.alike()) {
            changes.add(new TextChange.Reworded(inside.pieces()));
        } else {
            changes.add(new TextChange.Removed(removed));
            changes.add(new TextChange.Added(added));
        }
    }

    private static List<String> sentences(Bulletin bulletin) {
        return bulletin.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }
}
