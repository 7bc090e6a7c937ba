package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A condition on the grade: a better one is greater. */
record GradeClause(Operator operator, Grade grade) implements Clause {

    static final String NAME = "grade";

    /** @throws BadConditionException when there is no such grade */
    static GradeClause of(ClauseText text) {
        return new GradeClause(
                text.operator(),
                Grade.named(text.value())
                        .orElseThrow(() -> new BadConditionException(Phrase.of(
                                "'{0}' is not a grade; the grades are {1}",
                                text.value(),
                                Phrase.list(Arrays.stream(Grade.values())
                                        .map(known -> known.chinese() + " (" + known.english() + ")")
                                        .toList())))));
    }

    @Override
    public boolean meets(@Nullable Bulletin before, Bulletin week) {
        return week.grade().map(found -> operator.holds(grade.compareTo(found))).orElse(false);
    }
}
