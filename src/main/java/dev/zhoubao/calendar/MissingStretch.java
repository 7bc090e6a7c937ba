package dev.zhoubao.calendar;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that lie between two bulletins and that neither covers.
 *
 * @param weeks how many weeks these days are, rounded; at least one
 */
public record MissingStretch(Period period, long weeks) {

    private static final int DAYS = 7;

    /** Empty where less than half a week is missing, or where a title prints no period. */
    public static Optional<MissingStretch> between(Edition before, Edition after) {
        if (before.period() == null || after.period() == null) {
            return Optional.empty();
        }
        long days =
                ChronoUnit.DAYS.between(before.period().end(), after.period().start()) - 1;
        long weeks = Math.floorDiv(days + DAYS / 2, DAYS);
        return weeks < 1
                ? Optional.empty()
                : Optional.of(new MissingStretch(
                        new Period(
                                before.period().end().plusDays(1),
                                after.period().start().minusDays(1)),
                        weeks));
    }
}
