package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.Medians;
import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.summary.NotableReason.End;
import dev.zhoubao.analysis.trend.Outliers;
import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every reason for which a week is worth a look, the weightiest first: grades below 良, the worst first; outliers, by their
 * modified z-score ({@link Outliers}); values that one week alone has as the highest, those of the week with most of them
 * first; what the newest week is the highest or lowest since; jumps from one calendar week to the next, the largest first;
 * lowest values. Shares and means are left out, and metrics that fewer than {@value #LEAST_WEEKS} weeks give. Of equal
 * reasons the metric that the catalogue names first goes first.
 */
final class NotableReasonFinder {

    private static final int LEAST_WEEKS = NotableWeekSelector.LEAST_WEEKS;

    private static final BigDecimal JUMP = BigDecimal.valueOf(50);
    /** Below it a change by half is chance. */
    private static final BigDecimal LEAST_JUMPING = BigDecimal.valueOf(20);

    private final List<Bulletin> bulletins;
    private final List<TimeSeries> series;

    /** @param weeks the same bulletins in their calendar weeks, of each series by itself */
    NotableReasonFinder(List<Bulletin> bulletins, List<CalendarWeeks> weeks) {
        this.bulletins = bulletins;
        this.series = Bulletin.metrics(bulletins).stream()
                .filter(metric -> metric.isSummable())
                .flatMap(metric -> weeks.stream().map(one -> TimeSeries.of(metric, one)))
                .filter(one -> one.given().size() >= LEAST_WEEKS)
                .toList();
    }

    /** Whether weeks enough give any figure. */
    boolean judgesAny() {
        return !series.isEmpty();
    }

    List<NotableReason> byWeight() {
        return Stream.<Supplier<Stream<? extends NotableReason>>>of(
                        this::grades,
                        this::outliers,
                        () -> extremes(End.HIGHEST),
                        this::newest,
                        this::jumps,
                        () -> extremes(End.LOWEST))
                .<NotableReason>flatMap(Supplier::get)
                .toList();
    }

    /** The worst first, of equal ones the newest. */
    private Stream<NotableReason.Graded> grades() {
        return bulletins.stream()
                .flatMap(week -> week
                        .grade()
                        .filter(grade -> grade.compareTo(Grade.GOOD) > 0)
                        .map(grade -> new NotableReason.Graded(week, grade))
                        .stream())
                .sorted(Comparator.comparing(NotableReason.Graded::grade)
                        .thenComparing(graded -> graded.week().edition())
                        .reversed());
    }

    private Stream<NotableReason.Outlying> outliers() {
        return series.stream()
                .flatMap(one -> Outliers.of(one).orElse(List.of()).stream()
                        .map(found -> new NotableReason.Outlying(
                                found.week(), one.metric(), found.value(), median(one), found.score())))
                .sorted(Comparator.comparing(
                                (NotableReason.Outlying found) -> found.score().abs())
                        .reversed());
    }

    private List<NotableReason.Extremal> found(End end) {
        return series.stream().flatMap(one -> extreme(one, end).stream()).toList();
    }

    private Stream<NotableReason.Extremal> extremes(End end) {
        List<NotableReason.Extremal> found = found(end);
        Map<Bulletin, Long> counts =
                found.stream().collect(Collectors.groupingBy(NotableReason.Extremal::week, Collectors.counting()));
        return found.stream()
                .sorted(Comparator.comparing((NotableReason.Extremal extreme) -> counts.get(extreme.week()))
                        .reversed());
    }

    /** Empty where several weeks share the extreme value. */
    private static Optional<NotableReason.Extremal> extreme(TimeSeries one, End end) {
        List<Point> given = one.given();
        BigDecimal best =
                given.stream().map(NotableReasonFinder::value).max(end.order()).orElseThrow();
        List<Point> having = given.stream()
                .filter(point -> value(point).compareTo(best) == 0)
                .toList();
        return having.size() > 1
                ? Optional.empty()
                : Optional.of(new NotableReason.Extremal(
                        bulletin(having.get(0)), one.metric(), best, median(one), end, given.size()));
    }

    Stream<NotableReason.Since> newest() {
        return series.stream().flatMap(one -> Stream.of(End.values()).flatMap(end -> since(one, end).stream()));
    }

    /** Empty where the week is the extreme of all, or only of too few. */
    private static Optional<NotableReason.Since> since(TimeSeries one, End end) {
        List<Point> given = one.given();
        int last = given.size() - 1;
        Point newest = given.get(last);
        int i = last - 1;
        while (i >= 0 && end.order().compare(value(given.get(i)), value(newest)) < 0) {
            i--;
        }
        boolean isLast = one.points().get(one.points().size() - 1).equals(newest);
        return isLast && i >= 0 && last - i > LEAST_WEEKS
                ? Optional.of(new NotableReason.Since(
                        bulletin(newest), one.metric(), value(newest), end, bulletin(given.get(i))))
                : Optional.empty();
    }

    private Stream<NotableReason.Jump> jumps() {
        return series.stream()
                .flatMap(one -> jumps(one).stream())
                .sorted(Comparator.comparing(
                                (NotableReason.Jump jump) -> jump.percent().abs())
                        .reversed());
    }

    private static List<NotableReason.Jump> jumps(TimeSeries one) {
        List<NotableReason.Jump> jumps = new ArrayList<>();
        for (int i = 1; i < one.points().size(); i++) {
            Point before = one.points().get(i - 1);
            Point point = one.points().get(i);
            if (before.value() != null && point.value() != null) {
                jump(one.metric(), before, point).ifPresent(jumps::add);
            }
        }
        return jumps;
    }

    private static Optional<NotableReason.Jump> jump(Metric metric, Point before, Point point) {
        BigDecimal from = value(before);
        BigDecimal to = value(point);
        boolean counts = metric.unit() == Unit.TEN_THOUSANDS || from.max(to).compareTo(LEAST_JUMPING) >= 0;
        return Ratio.percent(to.subtract(from), from)
                .filter(percent -> counts && percent.abs().compareTo(JUMP) >= 0)
                .map(percent -> new NotableReason.Jump(bulletin(point), metric, from, to, percent));
    }

    private static BigDecimal median(TimeSeries one) {
        return Medians.of(
                one.given().stream().map(NotableReasonFinder::value).sorted().toList());
    }

    private static BigDecimal value(Point point) {
        return Objects.requireNonNull(point.value());
    }

    private static Bulletin bulletin(Point point) {
        return Objects.requireNonNull(point.bulletin());
    }
}
