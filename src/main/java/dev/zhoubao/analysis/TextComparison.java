package dev.zhoubao.analysis;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            List<String> removed = delta.getSource().getLines();
            List<String> added = delta.getTarget().getLines();
            touched += removed.size();
            int paired = delta.getType() == DeltaType.CHANGE ? Math.min(removed.size(), added.size()) : 0;
            for (int i = 0; i < paired; i++) {
                addPair(changes, removed.get(i), added.get(i));
            }
            removed.stream().skip(paired).map(TextChange.Removed::new).forEach(changes::add);
            added.stream().skip(paired).map(TextChange.Added::new).forEach(changes::add);
        }
        return new TextComparison(changes, first.size() - touched);
    }

    private static TextComparison coarse(List<String> first, List<String> second) {
        Set<String> before = new HashSet<>(first);
        Set<String> after = new HashSet<>(second);
        List<TextChange> changes = new ArrayList<>();
        first.stream()
                .filter(sentence -> !after.contains(sentence))
                .map(TextChange.Removed::new)
                .forEach(changes::add);
        int equal = first.size() - changes.size();
        second.stream()
                .filter(sentence -> !before.contains(sentence))
                .map(TextChange.Added::new)
                .forEach(changes::add);
        return new TextComparison(changes, equal);
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
