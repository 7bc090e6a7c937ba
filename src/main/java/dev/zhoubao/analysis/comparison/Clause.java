package dev.zhoubao.analysis.comparison;

import dev.zhoubao.model.Bulletin;
import org.jspecify.annotations.Nullable;

/** One condition on a week. A bulletin that does not give what it is about never meets it. */
public sealed interface Clause permits Assertion, GradeClause, WeekClause {

    /** @param before the week that a change is counted from; null where there is none */
    boolean meets(@Nullable Bulletin before, Bulletin week);
}
