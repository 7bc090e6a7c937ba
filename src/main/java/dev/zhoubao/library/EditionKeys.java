package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Gives editions of one week one key: the first day of the period; for a title without dates, the first day that
 * another edition of the same number prints, the earliest if they disagree.
 */
final class EditionKeys {

    private final Map<Week, LocalDate> starts = new HashMap<>();

    EditionKeys(Collection<Edition> editions) {
        for (Edition edition : editions) {
            if (edition.week() != null && edition.period() != null) {
                starts.merge(edition.week(), edition.period().start(), EditionKeys::earlier);
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Object key(Edition edition) {
        if (edition.period() != null) {
            return edition.period().start();
        }
        Week week = Objects.requireNonNull(edition.week());
        LocalDate start = starts.get(week);
        return start == null ? week : start;
    }
}
