package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a week has to meet: a figure ({@code incidents>400}, {@code incidents over 400}), its change ({@code incidents
 * change>20%}), the grade ({@code grade=良}) or the week ({@code week>=2024-30}); several are joined by {@code and}. A
 * bulletin without the figure never meets it.
 */
public record Condition(List<Clause> clauses) {

    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+|\\s*(?:&&|并且|且)\\s*");

    private static final Pattern OTHER_JOINER =
            Pattern.compile("(?i)\\s+or\\s+|\\|\\||\\s*或者?\\s*|\\s+(?:和|与|及|以及)\\s+");

    private static final List<String> CHANGE = List.of("change", "变化");

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
            clauses.add(clause(part.strip()));
        }
        return new Condition(clauses);
    }

    /** Where the clause begins that a text ends with, whole or not. */
    public static int lastClause(String text) {
        Matcher and = AND.matcher(text);
        int begins = 0;
        while (and.find()) {
            begins = and.end();
        }
        return begins;
    }

    /** What the grade is called in a condition, its id first. */
    public static List<String> gradeNames() {
        return GradeClause.NAMES;
    }

    /** What the week is called in a condition, its id first. */
    public static List<String> weekNames() {
        return WeekClause.NAMES;
    }

    /**
     * That the grade is this one.
     *
     * @throws BadConditionException when there is no such grade
     */
    public static Condition ofGrade(String word) {
        return new Condition(List.of(GradeClause.of(Operator.EQUAL, word)));
    }

    private static Clause clause(String part) {
        Matcher other = OTHER_JOINER.matcher(part);
        if (other.find()) {
            throw new BadConditionException(Phrase.of(
                    "conditions are joined with 'and' alone, not with '{0}'",
                    other.group().strip()));
        }
        ClauseText text = ClauseText.of(part).orElseThrow(() -> noCondition(part));
        if (GradeClause.NAMES.contains(text.name())) {
            return GradeClause.of(text);
        }
        if (WeekClause.NAMES.contains(text.name())) {
            return WeekClause.of(text);
        }
        return ofFigure(text, part);
    }

    private static Clause ofFigure(ClauseText text, String part) {
        if (CHANGE.contains(text.name())) {
            throw new BadConditionException(
                    Phrase.of("'{0}' does not say of which figure; write one like 'incidents change>20%'", part));
        }
        if (Assertion.isBound(text.value())) {
            return Assertion.of(text);
        }
        throw Metric.named(text.name()).isPresent()
                ? noCondition(part)
                : new BadConditionException(Phrase.of(
                        "conditions are about a figure, its change, the grade or the week, and not about '{0}'",
                        text.name()));
    }

    /** With an example of what seems to be meant. */
    private static BadConditionException noCondition(String part) {
        String begun = part.toLowerCase(Locale.ROOT);
        if (GradeClause.NAMES.stream().anyMatch(begun::startsWith)) {
            return new BadConditionException(
                    Phrase.of("'{0}' is not a condition; write one like 'grade=good' or 'grade below good'", part));
        }
        if (WeekClause.NAMES.stream().anyMatch(begun::startsWith)) {
            return new BadConditionException(Phrase.of(
                    "'{0}' is not a condition; write one like 'week>=2024-30' or 'week after 2024-30'", part));
        }
        return new BadConditionException(
                Phrase.of("'{0}' is not a condition; write one like 'incidents>400' or 'incidents over 400'", part));
    }

    /** @param before the week that changes are counted from; null where there is none */
    public boolean test(@Nullable Bulletin before, Bulletin week) {
        return clauses.stream().allMatch(clause -> clause.meets(before, week));
    }
}
