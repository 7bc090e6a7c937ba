package dev.zhoubao.calendar;

import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Calendar weeks in a row that no bulletin stands for.
 *
 * @param first its first Monday
 * @param weeks how many they are; at least one
 */
public record MissingStretch(LocalDate first, long weeks) {

    public Period period() {
        return new Period(first, first.plusWeeks(weeks).minusDays(1));
    }

    /** The Mondays that are told one by one: of a {@link LongGap} the first. */
    public List<LocalDate> mondays() {
        return LongGap.is(weeks)
                ? List.of(first)
                : first.datesUntil(first.plusWeeks(weeks), java.time.Period.ofWeeks(1))
                        .toList();
    }
}
