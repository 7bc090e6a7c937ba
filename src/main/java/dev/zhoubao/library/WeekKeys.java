package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives editions of one week of one series one key: the series and the first day of the period; for a title without dates, the first day that
 * another edition of the same number prints, the earliest if they disagree.
 */
final class WeekKeys {

    private final Map<Object, LocalDate> starts = new HashMap<>();

    WeekKeys(Collection<Edition> editions) {
        for (Edition edition : editions) {
            Period period = edition.period();
            if (period != null) {
                edition.weeks()
                        .forEach(week -> starts.merge(key(edition.series(), week), period.start(), WeekKeys::earlier));
            }
        }
    }

    private static Object key(Series series, Comparable<?> of) {
        return List.of(series, of);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Object key(Edition edition) {
        if (edition.period() != null) {
            return key(edition.series(), edition.period().start());
        }
        Object number = key(edition.series(), Objects.requireNonNull(edition.week()));
        LocalDate start = starts.get(number);
        return start == null ? number : key(edition.series(), start);
    }
}
