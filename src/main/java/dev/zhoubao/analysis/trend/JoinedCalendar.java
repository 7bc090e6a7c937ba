package dev.zhoubao.analysis.trend;

import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.calendar.WeekSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a calendar that several trends share: one begins wherever anything of any of them begins or ends. */
final class JoinedCalendar {

    private JoinedCalendar() {}

    static List<WeekSpan> rows(List<MetricTrend> trends) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        trends.forEach(trend -> trend.series().points().forEach(point -> {
            starts.add(point.start());
            starts.add(end(point));
        }));
        List<WeekSpan> rows = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            if (next != null) {
                rows.add(WeekSpan.between(start, next));
            }
        }
        return rows;
    }

    private static LocalDate end(Point point) {
        return point.start().plusWeeks(point.weeks());
    }

    /** The same, those in a row of which there is nothing to tell as one. */
    static List<WeekSpan> joined(List<MetricTrend> trends, Set<LocalDate> told) {
        List<WeekSpan> joined = new ArrayList<>();
        WeekSpan open = null;
        for (WeekSpan row : rows(trends)) {
            boolean empty = !told.contains(row.first());
            if (empty && open != null) {
                open = new WeekSpan(open.first(), open.weeks() + row.weeks());
                joined.set(joined.size() - 1, open);
            } else {
                joined.add(row);
                open = empty ? row : null;
            }
        }
        return joined;
    }
}
