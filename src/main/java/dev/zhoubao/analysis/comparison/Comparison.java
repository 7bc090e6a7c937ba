package dev.zhoubao.analysis.comparison;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Alert;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one bulletin to another.
 *
 * @param figures one for each metric that at least one of the two gives, in the catalogue's order
 * @param linksRemoved earlier issues that only the first lists
 * @param linksAdded earlier issues that only the second lists
 */
public record Comparison(
        Bulletin from,
        Bulletin to,
        LevelChange grade,
        List<FigureChange> figures,
        TextComparison text,
        List<ArticleLink> linksRemoved,
        List<ArticleLink> linksAdded) {

    public static Comparison of(Bulletin from, Bulletin to) {
        return new Comparison(
                from,
                to,
                new LevelChange(from.grade().orElse(null), to.grade().orElse(null)),
                figures(from, to),
                TextComparison.of(from, to),
                missing(from.links(), to.links()),
                missing(to.links(), from.links()));
    }

    /** How the grade of vulnerabilities changed. */
    public LevelChange threat() {
        return new LevelChange(from.threatLevel().orElse(null), to.threatLevel().orElse(null));
    }

    /** How many weeks lie from the first to the second; negative where the second is the earlier one. */
    public long weeksApart() {
        return CalendarWeeks.of(List.of(from, to)).apart(from, to);
    }

    /**
     * The figures alone, for tables of many changes.
     *
     * @param from null where the later values alone are asked for
     */
    public static List<FigureChange> figures(@Nullable Bulletin from, Bulletin to) {
        return Metric.all()
                .map(metric -> FigureChange.of(metric, from, to))
                .filter(change -> change.from() != null || change.to() != null)
                .toList();
    }

    /** The alerts of the second with a number, or without numbers a name, that the first does not have. */
    public List<Alert> alertsAdded() {
        Set<String> before = new HashSet<>();
        from.alerts().forEach(alert -> {
            before.add(alert.name());
            before.addAll(alert.numbers());
        });
        return to.alerts().stream()
                .filter(alert -> alert.numbers().isEmpty()
                        ? !before.contains(alert.name())
                        : alert.numbers().stream().noneMatch(before::contains))
                .toList();
    }

    private static List<ArticleLink> missing(List<ArticleLink> links, List<ArticleLink> others) {
        return links.stream()
                .filter(link ->
                        others.stream().noneMatch(other -> other.edition().sameWeekAs(link.edition())))
                .toList();
    }
}
