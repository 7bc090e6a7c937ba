package dev.zhoubao.analysis;

import dev.zhoubao.analysis.Notable.End;
import dev.zhoubao.analysis.Series.Point;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks the weeks worth a look: at most {@value #MOST}, and not more than every third. Reasons are taken in this order
 * until there are enough weeks: grades below 良, what the newest week is the highest or lowest since, outliers, highest
 * values, jumps from one calendar week to the next, lowest values. A week has at most {@value #MOST_REASONS} reasons,
 * each in another figure. Shares and means are left out.
 */
public final class NotableWeeks {

    private static final int MOST = 8;
    private static final int SHARE = 3;
    private static final int MOST_REASONS = 3;
    /** Of fewer weeks every one would be an extreme. */
    private static final int LEAST_WEEKS = 4;

    private static final BigDecimal JUMP = BigDecimal.valueOf(50);
    /** Below it a change by half is chance. */
    private static final BigDecimal LEAST_JUMPING = BigDecimal.valueOf(20);

    private final List<Bulletin> bulletins;
    private final List<Series> series;

    private NotableWeeks(List<Bulletin> bulletins) {
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);
        this.bulletins = bulletins;
        this.series = Metric.all()
                .filter(metric -> metric.unit().isSummable())
                .map(metric -> Series.of(metric, weeks))
                .filter(one -> one.given().size() >= LEAST_WEEKS)
                .toList();
    }

    /** The reasons of each week, the weeks in order. */
    public static List<NotableWeek> of(List<Bulletin> bulletins) {
        return new NotableWeeks(bulletins).picked();
    }

    private List<NotableWeek> picked() {
        int most = Math.min(MOST, (bulletins.size() + SHARE - 1) / SHARE);
        Map<Edition, List<Notable>> picked = new TreeMap<>();
        candidates().forEach(notable -> {
            Edition week = notable.week().edition();
            if (picked.containsKey(week) || picked.size() < most) {
                add(picked.computeIfAbsent(week, key -> new ArrayList<>()), notable);
            }
        });
        return picked.values().stream()
                .map(reasons -> new NotableWeek(reasons.get(0).week(), reasons))
                .toList();
    }

    private static void add(List<Notable> reasons, Notable notable) {
        Metric metric = metric(notable);
        boolean named = reasons.stream().anyMatch(reason -> Objects.equals(metric(reason), metric));
        if (!named && reasons.size() < MOST_REASONS) {
            reasons.add(notable);
        }
    }

    /** Null for a reason that lies in no figure. */
    private static @Nullable Metric metric(Notable notable) {
        return notable instanceof Notable.InFigure figure ? figure.metric() : null;
    }

    private Stream<Notable> candidates() {
        return Stream.<Function<NotableWeeks, Stream<? extends Notable>>>of(
                        NotableWeeks::grades,
                        NotableWeeks::newest,
                        NotableWeeks::outliers,
                        weeks -> weeks.extremes(End.HIGHEST),
                        NotableWeeks::jumps,
                        weeks -> weeks.extremes(End.LOWEST))
                .flatMap(kind -> kind.apply(this));
    }

    /** The worst first, of equal ones the newest. */
    private Stream<Notable.Graded> grades() {
        return bulletins.stream()
                .flatMap(week -> week
                        .grade()
                        .filter(grade -> grade.compareTo(Grade.GOOD) > 0)
                        .map(grade -> new Notable.Graded(week, grade))
                        .stream())
                .sorted(Comparator.comparing(Notable.Graded::grade)
                        .thenComparing(graded -> graded.week().edition())
                        .reversed());
    }

    private Stream<Notable.Outlying> outliers() {
        return series.stream()
                .flatMap(one -> Outliers.of(one).orElse(List.of()).stream()
                        .map(found -> new Notable.Outlying(found.week(), one.metric(), found.value(), found.score())))
                .sorted(Comparator.comparing(
                                (Notable.Outlying found) -> found.score().abs())
                        .reversed());
    }

    private Stream<Notable.Extremal> extremes(End end) {
        return series.stream().flatMap(one -> extreme(one, end).stream());
    }

    /** Empty where several weeks share the extreme value. */
    private static Optional<Notable.Extremal> extreme(Series one, End end) {
        List<Point> given = one.given();
        BigDecimal best =
                given.stream().map(NotableWeeks::value).max(order(end)).orElseThrow();
        List<Point> having = given.stream()
                .filter(point -> value(point).compareTo(best) == 0)
                .toList();
        return having.size() > 1
                ? Optional.empty()
                : Optional.of(new Notable.Extremal(bulletin(having.get(0)), one.metric(), best, end, given.size()));
    }

    private Stream<Notable.Since> newest() {
        return series.stream().flatMap(one -> Stream.of(End.values()).flatMap(end -> since(one, end).stream()));
    }

    /** Empty where the week is the extreme of all, or only of too few. */
    private static Optional<Notable.Since> since(Series one, End end) {
        List<Point> given = one.given();
        int last = given.size() - 1;
        Point newest = given.get(last);
        int i = last - 1;
        while (i >= 0 && order(end).compare(value(given.get(i)), value(newest)) < 0) {
            i--;
        }
        boolean isLast = one.points().get(one.points().size() - 1).equals(newest);
        return isLast && i >= 0 && last - i > LEAST_WEEKS
                ? Optional.of(
                        new Notable.Since(bulletin(newest), one.metric(), value(newest), end, bulletin(given.get(i))))
                : Optional.empty();
    }

    private Stream<Notable.Jump> jumps() {
        return series.stream()
                .flatMap(one -> jumps(one).stream())
                .sorted(Comparator.comparing(
                                (Notable.Jump jump) -> jump.percent().abs())
                        .reversed());
    }

    private static List<Notable.Jump> jumps(Series one) {
        List<Notable.Jump> jumps = new ArrayList<>();
        for (int i = 1; i < one.points().size(); i++) {
            Point before = one.points().get(i - 1);
            Point point = one.points().get(i);
            if (before.value() != null && point.value() != null) {
                jump(one.metric(), before, point).ifPresent(jumps::add);
            }
        }
        return jumps;
    }

    private static Optional<Notable.Jump> jump(Metric metric, Point before, Point point) {
        BigDecimal from = value(before);
        BigDecimal to = value(point);
        boolean counts = metric.unit() == Unit.TEN_THOUSANDS || from.max(to).compareTo(LEAST_JUMPING) >= 0;
        return Ratio.percent(to.subtract(from), from)
                .filter(percent -> counts && percent.abs().compareTo(JUMP) >= 0)
                .map(percent -> new Notable.Jump(bulletin(point), metric, from, to, percent));
    }

    private static Comparator<BigDecimal> order(End end) {
        return end == End.HIGHEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    private static BigDecimal value(Point point) {
        return Objects.requireNonNull(point.value());
    }

    private static Bulletin bulletin(Point point) {
        return Objects.requireNonNull(point.bulletin());
    }
}
