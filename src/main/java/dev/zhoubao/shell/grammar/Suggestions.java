package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jline.utils.Levenshtein;

/** Finds the names that a mistyped word may have meant. */
public final class Suggestions {

    private static final int MOST = 3;
    private static final int LONGEST = 50;

    private Suggestions() {}

    /** {@code did you mean diff?}, or nothing where no name is near. */
    public static Optional<Phrase> hint(String word, Collection<String> names, String prefix) {
        int least = names.stream().mapToInt(name -> distance(word, name)).min().orElse(Integer.MAX_VALUE);
        int most = Math.min(least, tolerance(word));
        List<String> near = names.stream()
                .filter(name -> (!word.isEmpty() && name.startsWith(word)) || distance(word, name) <= most)
                .sorted(Comparator.comparingInt((String name) -> distance(word, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(name -> prefix + name)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("did you mean {0}?", Phrase.anyOf(near)));
    }

    private static int tolerance(String word) {
        return word.length() <= 3 ? 1 : 2;
    }

    private static int distance(String word, String name) {
        return word.length() > LONGEST ? Integer.MAX_VALUE : Levenshtein.distance(word, name);
    }
}
