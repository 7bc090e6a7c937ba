package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the calendar weeks of a trend, those without a full copy too. */
final class WeekNamesOfTrend {

    private final Map<LocalDate, KnownWeek> gaps = new HashMap<>();
    private final List<KnownWeek> known;

    private final boolean neutral;

    /** @param gaps the weeks without a full copy; a long span of them has no name */
    WeekNamesOfTrend(List<KnownWeek> gaps) {
        this(gaps, false);
    }

    private WeekNamesOfTrend(List<KnownWeek> gaps, boolean neutral) {
        this.neutral = neutral;
        this.known = List.copyOf(gaps);
        gaps.stream()
                .filter(week -> !week.span().isLong())
                .forEach(week -> week.span().mondays().forEach(monday -> this.gaps.putIfAbsent(monday, week)));
    }

    /** What is known of the weeks of one series. */
    WeekNamesOfTrend in(Series series) {
        return new WeekNamesOfTrend(known.stream()
                .filter(week -> week.edition().series().equals(series))
                .toList());
    }

    /** The same where weeks of other series stand beside them: one that has no number of its own has that of ISO 8601. */
    WeekNamesOfTrend besideOthers() {
        return new WeekNamesOfTrend(known, true);
    }

    /** As {@code list} or {@code gaps} names it; null where neither does. */
    @Nullable
    String name(Point point) {
        Edition edition = point.bulletin() != null
                ? point.bulletin().edition()
                : gap(point).map(KnownWeek::edition).orElse(null);
        if (neutral && (edition == null || edition.week() == null)) {
            return CalendarWeeks.isoName(point.start());
        }
        return edition == null ? null : edition.name();
    }

    /** Missing where nothing names it. */
    Status status(Point point) {
        return point.bulletin() != null
                ? point.bulletin().status()
                : gap(point).map(week -> week.status()).orElse(Status.MISSING);
    }

    /** Of many weeks in a row the first has no name for all. */
    private Optional<KnownWeek> gap(Point point) {
        return point.longGap() ? Optional.empty() : Optional.ofNullable(gaps.get(point.start()));
    }
}
