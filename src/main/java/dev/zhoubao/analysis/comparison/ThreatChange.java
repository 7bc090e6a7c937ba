package dev.zhoubao.analysis.comparison;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.ThreatLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grade of vulnerabilities in two bulletins; null where a bulletin gives none. */
public record ThreatChange(
        @Nullable ThreatLevel from, @Nullable ThreatLevel to) {

    /** Whether neither gives one. */
    public boolean isEmpty() {
        return from == null && to == null;
    }

    /** Better or worse; empty unless both give one. */
    public Optional<Verdict> verdict() {
        if (from == null || to == null) {
            return Optional.empty();
        }
        int order = to.compareTo(from);
        return Optional.of(order == 0 ? Verdict.SAME : order < 0 ? Verdict.WORSE : Verdict.BETTER);
    }
}
