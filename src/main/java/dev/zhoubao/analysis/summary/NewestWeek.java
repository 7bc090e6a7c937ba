package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest of some weeks: its figures against the bulletin before it, and their place among all weeks up to it.
 *
 * @param before the bulletin before it; null where none is loaded
 * @param weeksApart from that bulletin's week to this one; 0 without one
 * @param scope which weeks the places are among
 * @param places one for each figure of the week, in the catalogue's order
 */
public record NewestWeek(
        Bulletin week, @Nullable Bulletin before, long weeksApart, Scope scope, List<FigurePlace> places) {

    /** Which weeks a week is seen among. */
    public enum Scope {
        /** The chosen ones. */
        CHOSEN,
        /** All that are loaded up to it, since the chosen ones are too few to tell. */
        LOADED
    }

    public NewestWeek {
        places = List.copyOf(places);
    }

    /**
     * The last of the chosen weeks.
     *
     * @param chosen in order, at least one
     * @param loaded all loaded weeks of the series, in order; those behind the last chosen one do not count
     */
    public static NewestWeek of(List<Bulletin> chosen, List<Bulletin> loaded) {
        Bulletin week = chosen.get(chosen.size() - 1);
        Scope scope = chosen.size() >= FigurePlace.LEAST_WEEKS ? Scope.CHOSEN : Scope.LOADED;
        List<Bulletin> earlier = new ArrayList<>(upTo(week, loaded));
        List<Bulletin> before = chosen.size() > 1 ? chosen.subList(0, chosen.size() - 1) : earlier;
        Optional<Bulletin> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        List<Bulletin> among = scope == Scope.CHOSEN ? chosen.subList(0, chosen.size() - 1) : earlier;
        return new NewestWeek(
                week,
                last.orElse(null),
                last.map(bulletin -> CalendarWeeks.of(List.of(bulletin, week)).apart(bulletin, week))
                        .orElse(0L),
                scope,
                Comparison.figures(last.orElse(null), week).stream()
                        .filter(change -> change.to() != null)
                        .map(change -> FigurePlace.of(change, week, among))
                        .toList());
    }

    private static List<Bulletin> upTo(Bulletin week, List<Bulletin> loaded) {
        return loaded.stream()
                .filter(bulletin -> bulletin.edition().compareTo(week.edition()) < 0)
                .toList();
    }

    /** The bulletin before it where that is not among the chosen weeks. */
    public Optional<Bulletin> outside(List<Bulletin> chosen) {
        return Optional.ofNullable(before).filter(bulletin -> !chosen.contains(bulletin));
    }
}
