package dev.zhoubao.calendar;

import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Calendar weeks in a row.
 *
 * @param first the first Monday
 * @param weeks how many they are
 */
public record WeekSpan(LocalDate first, long weeks) {

    /** Two years: more in a row are told as one wherever weeks are told, since a mistyped year would make thousands. */
    static final int LONGEST_LISTED = 104;

    /** The weeks from one Monday to another, the last not included. */
    public static WeekSpan between(LocalDate first, LocalDate end) {
        return new WeekSpan(first, ChronoUnit.WEEKS.between(first, end));
    }

    public Period period() {
        return new Period(first, end().minusDays(1));
    }

    /** The Monday behind the last week. */
    public LocalDate end() {
        return first.plusWeeks(weeks);
    }

    /** Whether they are told as one. */
    public boolean isLong() {
        return weeks > LONGEST_LISTED;
    }

    public List<LocalDate> mondays() {
        return LongStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }

    /** What is told: each week by itself, or a long span as a whole. */
    List<WeekSpan> listed() {
        return isLong()
                ? List.of(this)
                : mondays().stream().map(monday -> new WeekSpan(monday, 1)).toList();
    }
}
