package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a week has to meet: a figure ({@code incidents>400}, {@code incidents over 400}), its change ({@code incidents
 * change>20%}), the grade ({@code grade=良}) or the week ({@code week>=2024-30}); several are joined by {@code and}. A
 * bulletin without the figure never meets it.
 */
public record Condition(List<Clause> clauses) {

    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+|\\s*(?:&&|并且|且)\\s*");

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads a condition such as {@code incidents>400 and grade=良}.
     *
     * @throws BadConditionException when the text is no condition, or what it is about is unknown
     */
    public static Condition parse(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : AND.split(text, -1)) {
            clauses.add(clause(part, text));
        }
        return new Condition(clauses);
    }

    /**
     * That the grade is this one.
     *
     * @throws BadConditionException when there is no such grade
     */
    public static Condition ofGrade(String word) {
        return new Condition(List.of(GradeClause.of(Operator.EQUAL, word)));
    }

    private static Clause clause(String part, String whole) {
        Optional<ClauseText> read = ClauseText.of(part);
        ClauseText text = read.filter(found -> !isNumber(found) || Assertion.isBound(found.value()))
                .orElseThrow(() -> new BadConditionException(Phrase.of(
                        "'{0}' is not a condition; write one like 'incidents>400' or 'incidents over 400'", whole)));
        return switch (text.name()) {
            case GradeClause.NAME, "等级" -> GradeClause.of(text);
            case WeekClause.NAME -> WeekClause.of(text);
            default -> Assertion.of(text);
        };
    }

    private static boolean isNumber(ClauseText text) {
        return !List.of(GradeClause.NAME, "等级", WeekClause.NAME).contains(text.name());
    }

    /** @param before the week that changes are counted from; null where there is none */
    public boolean test(@Nullable Bulletin before, Bulletin week) {
        return clauses.stream().allMatch(clause -> clause.meets(before, week));
    }
}
