package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.Levenshtein;

/** Finds the names that a mistyped word may have meant. */
public final class Suggestions {

    private static final int MOST = 3;
    private static final int LONGEST = 50;
    private static final int LEAST_PART = 3;
    /** What an error names at most. */
    private static final int NAMED = 5;

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

    /** {@code did you mean incidents?} Also where what is typed is a part of a name. */
    static Optional<Phrase> metric(String word) {
        List<String> ids = Metric.all().map(Metric::id).toList();
        return hint(word.toLowerCase(Locale.ROOT), ids, "").or(() -> holding(word, ids));
    }

    private static Optional<Phrase> holding(String word, List<String> names) {
        List<String> near = names.stream()
                .filter(name -> word.length() >= LEAST_PART && name.contains(word.toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("did you mean {0}?", Phrase.anyOf(near)));
    }

    /** The names that a word may have meant; empty where so few are possible that all can be named. */
    public static Optional<Phrase> near(String word, List<String> names) {
        return names.size() <= NAMED ? Optional.empty() : hint(word, names, "").or(() -> holding(word, names));
    }

    /** Names in an error: all where they are few, else the first of them. */
    public static Phrase some(List<String> names) {
        if (names.size() <= NAMED) {
            return Phrase.list(names);
        }
        return Phrase.of("{0} and {1} more", Phrase.list(names.subList(0, NAMED)), names.size() - NAMED);
    }

    private static int tolerance(String word) {
        return word.length() <= 1 ? 0 : word.length() <= 3 ? 1 : 2;
    }

    private static int distance(String word, String name) {
        return word.length() > LONGEST ? Integer.MAX_VALUE : Levenshtein.distance(word, name);
    }
}
