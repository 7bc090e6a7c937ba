package dev.zhoubao.report.trend;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.library.KnownWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calendar weeks without a full copy, as {@code gaps} knows them. Stretches of many weeks have no names. */
public final class WeeksByMonday {

    private final Map<LocalDate, KnownWeek> weeks;

    private WeeksByMonday(Map<LocalDate, KnownWeek> weeks) {
        this.weeks = weeks;
    }

    public static WeeksByMonday of(List<KnownWeek> gaps) {
        return new WeeksByMonday(gaps.stream()
                .filter(week -> week.weeks() == 1)
                .collect(Collectors.toMap(
                        week -> CalendarWeeks.monday(week.edition()), week -> week, (first, other) -> first)));
    }

    public Optional<KnownWeek> in(LocalDate monday) {
        return Optional.ofNullable(weeks.get(monday));
    }
}
