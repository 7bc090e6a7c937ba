package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.ThreatLevel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the grade: a better one is greater. A word of the scale of vulnerabilities is about that grade; 中, which
 * both scales have, is about the overall grade where a bulletin has one.
 */
record GradeClause(
        Operator operator, @Nullable Grade grade, @Nullable ThreatLevel level) implements Clause {

    /** What the grade is called. */
    static final List<String> NAMES = List.of("grade", "评价", "等级");

    /** @throws BadConditionException when there is no such grade */
    static GradeClause of(ClauseText text) {
        return of(text.operator(), text.value());
    }

    /** @throws BadConditionException when there is no such grade */
    static GradeClause of(Operator operator, String word) {
        Grade grade = Grade.named(word).orElse(null);
        ThreatLevel level = ThreatLevel.named(word).orElse(null);
        if (grade == null && level == null) {
            throw new BadConditionException(Phrase.of(
                    "'{0}' is not a grade; the grades are {1}, those of vulnerabilities {2}",
                    word, names(Grade.values()), names(ThreatLevel.values())));
        }
        return new GradeClause(operator, grade, level);
    }

    private static Phrase names(Level[] scale) {
        return Phrase.list(Stream.of(scale).map(Level::translated).toList());
    }

    @Override
    public boolean meets(@Nullable Bulletin before, Bulletin week) {
        if (grade != null && (week.grade().isPresent() || level == null)) {
            return week.grade()
                    .map(found -> operator.holds(grade.compareTo(found)))
                    .orElse(false);
        }
        return level != null
                && week.threatLevel()
                        .map(found -> operator.holds(found.compareTo(level)))
                        .orElse(false);
    }
}
