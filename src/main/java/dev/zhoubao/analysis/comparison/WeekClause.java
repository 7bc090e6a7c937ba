package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on the week: a later one is greater. */
record WeekClause(Operator operator, WeekRange week) implements Clause {

    /** What the week is called. */
    static final List<String> NAMES = List.of("week", "周");

    /** @throws BadConditionException when the value is no week with its year, day or year */
    static WeekClause of(ClauseText text) {
        try {
            WeekRange week = WeekNames.range(text.value());
            if (week instanceof WeekRange.Year || isWhole(week)) {
                return new WeekClause(text.operator(), week);
            }
        } catch (BadWeekNameException e) {
            throw notWhole(text);
        }
        throw notWhole(text);
    }

    private static boolean isWhole(WeekRange range) {
        return range instanceof WeekRange.Single one
                && (one.week() instanceof WeekRef.Named || one.week() instanceof WeekRef.Day);
    }

    private static BadConditionException notWhole(ClauseText text) {
        return new BadConditionException(Phrase.of(
                "'{0}' is not a week for a condition; write one like 'week>=2024-30', or give the weeks as a range",
                text.value()));
    }

    @Override
    public boolean meets(@Nullable Bulletin before, Bulletin bulletin) {
        Edition edition = bulletin.edition();
        if (week instanceof WeekRange.Year whole) {
            return operator.holds(Integer.compare(edition.year(), whole.year()));
        }
        WeekRef one = ((WeekRange.Single) week).week();
        if (one instanceof WeekRef.Named named) {
            Week number = edition.week();
            return number != null && operator.holds(number.compareTo(named.week()));
        }
        LocalDate day = ((WeekRef.Day) one).date();
        return operator.holds(edition.contains(day) ? 0 : edition.firstDay().compareTo(day));
    }
}
