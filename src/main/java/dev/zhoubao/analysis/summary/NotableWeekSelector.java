package dev.zhoubao.analysis.summary;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks worth a look, at most {@value #MOST} and not more than every third: the one to look at, the newest where it is
 * the highest or lowest since another one, and those with the weightiest reasons ({@link NotableReasonFinder}). A week has at
 * most {@value #MOST_REASONS} reasons, each in another figure.
 *
 * @param weeks in order
 * @param foremost the week to look at, that of the weightiest reason of all: wherever figures can be judged, the one
 *     furthest from the usual by its modified z-score; empty where no week is notable
 * @param judged whether any figure could be judged: one that at least {@value #LEAST_WEEKS} weeks give
 */
public record NotableWeekSelector(List<NotableWeek> weeks, Optional<NotableWeek> foremost, boolean judged) {

    /** How many weeks have to give a figure. */
    public static final int LEAST_WEEKS = FigurePlace.LEAST_WEEKS;

    private static final int MOST = 8;
    private static final int SHARE = 3;
    private static final int MOST_REASONS = 3;

    public NotableWeekSelector {
        weeks = List.copyOf(weeks);
    }

    /** @param bulletins of one series or several, each judged within its own; in order */
    public static NotableWeekSelector of(List<Bulletin> bulletins) {
        Map<Series, List<Bulletin>> bySeries = bulletins.stream()
                .collect(Collectors.groupingBy(Bulletin::series, LinkedHashMap::new, Collectors.toList()));
        return of(bulletins, bySeries.values().stream().map(CalendarWeeks::of).toList());
    }

    /** @param calendar the same bulletins in their calendar weeks, of each series by itself */
    static NotableWeekSelector of(List<Bulletin> bulletins, List<CalendarWeeks> calendar) {
        NotableReasonFinder found = new NotableReasonFinder(bulletins, calendar);
        List<NotableReason> reasons = found.byWeight();
        int most = Math.min(MOST, (bulletins.size() + SHARE - 1) / SHARE);
        Set<Edition> picked = Stream.of(reasons.stream().limit(1), found.newest(), reasons.stream())
                .<NotableReason>flatMap(notables -> notables)
                .map(notable -> notable.week().edition())
                .distinct()
                .limit(most)
                .collect(Collectors.toSet());
        List<NotableWeek> weeks = weeks(reasons, picked);
        return new NotableWeekSelector(
                weeks,
                reasons.stream()
                        .findFirst()
                        .flatMap(first -> weeks.stream()
                                .filter(week -> week.week().equals(first.week()))
                                .findFirst()),
                found.judgesAny());
    }

    private static List<NotableWeek> weeks(List<NotableReason> reasons, Set<Edition> picked) {
        Map<Edition, List<NotableReason>> weeks = new TreeMap<>();
        reasons.stream()
                .filter(notable -> picked.contains(notable.week().edition()))
                .forEach(notable ->
                        add(weeks.computeIfAbsent(notable.week().edition(), key -> new ArrayList<>()), notable));
        return weeks.values().stream()
                .map(all -> new NotableWeek(all.get(0).week(), all))
                .toList();
    }

    private static void add(List<NotableReason> reasons, NotableReason notable) {
        Metric metric = metric(notable);
        boolean named = reasons.stream().anyMatch(reason -> Objects.equals(metric(reason), metric));
        if (!named && reasons.size() < MOST_REASONS) {
            reasons.add(notable);
        }
    }

    /** Null for a reason that lies in no figure. */
    private static @Nullable Metric metric(NotableReason notable) {
        return notable instanceof NotableReason.InFigure figure ? figure.metric() : null;
    }
}
