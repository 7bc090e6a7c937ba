package dev.zhoubao.shell.console;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts problems by how bad they are. */
public final class ProblemCounts {

    private ProblemCounts() {}

    /** The worst first; a severity that does not occur has no entry. */
    public static Map<Severity, Integer> counts(Collection<Problem> problems) {
        Map<Severity, Integer> counts = new TreeMap<>(Collections.reverseOrder());
        problems.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
        return counts;
    }

    /** {@code 2 errors and 1 warning while loading}; empty where there are neither. */
    public static Optional<Phrase> whileLoading(Collection<Problem> problems) {
        List<Phrase> counted = counts(problems).entrySet().stream()
                .filter(count -> count.getKey() != Severity.INFO)
                .map(count -> count.getKey() == Severity.ERROR ? errors(count.getValue()) : warnings(count.getValue()))
                .toList();
        return switch (counted.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Phrase.of("{0} while loading; list with: problems", counted.get(0)));
            default ->
                Optional.of(
                        Phrase.of("{0} and {1} while loading; list with: problems", counted.get(0), counted.get(1)));
        };
    }

    private static Phrase errors(int count) {
        return count == 1 ? Phrase.of("{0} error", count) : Phrase.of("{0} errors", count);
    }

    private static Phrase warnings(int count) {
        return count == 1 ? Phrase.of("{0} warning", count) : Phrase.of("{0} warnings", count);
    }
}
