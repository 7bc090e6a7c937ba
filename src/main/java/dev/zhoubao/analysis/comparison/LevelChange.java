package dev.zhoubao.analysis.comparison;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A grade in two bulletins, both of one scale; null where a bulletin gives none. */
public record LevelChange(@Nullable Level from, @Nullable Level to) {

    /** Whether neither gives one. */
    public boolean isEmpty() {
        return from == null && to == null;
    }

    /** Better or worse; empty unless both give one. */
    public Optional<Verdict> verdict() {
        if (from == null || to == null) {
            return Optional.empty();
        }
        int order = to.severity() - from.severity();
        return Optional.of(order == 0 ? Verdict.SAME : order < 0 ? Verdict.BETTER : Verdict.WORSE);
    }
}
