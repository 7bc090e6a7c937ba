package dev.zhoubao.shell;

import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts problems by how bad they are. */
final class Severities {

    private Severities() {}

    /** The worst first; a severity that does not occur has no entry. */
    static Map<Severity, Integer> counts(Collection<Problem> problems) {
        Map<Severity, Integer> counts = new TreeMap<>(Collections.reverseOrder());
        problems.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
        return counts;
    }

    /** {@code 2 errors and 1 warning}; empty for none. */
    static String sentence(Collection<Problem> problems) {
        return counts(problems).entrySet().stream()
                .map(count -> count.getValue() + " " + noun(count.getKey(), count.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String noun(Severity severity, int count) {
        String noun = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "remark";
        };
        return count == 1 ? noun : noun + "s";
    }
}
