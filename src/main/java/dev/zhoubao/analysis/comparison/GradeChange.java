package dev.zhoubao.analysis.comparison;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Grade;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The overall grade in two bulletins; null where a bulletin gives none. */
public record GradeChange(@Nullable Grade from, @Nullable Grade to) {

    /** Better or worse; empty unless both give a grade. */
    public Optional<Verdict> verdict() {
        if (from == null || to == null) {
            return Optional.empty();
        }
        int order = to.compareTo(from);
        if (order == 0) {
            return Optional.of(Verdict.SAME);
        }
        return Optional.of(order < 0 ? Verdict.BETTER : Verdict.WORSE);
    }

    public boolean same() {
        return from == to;
    }
}
