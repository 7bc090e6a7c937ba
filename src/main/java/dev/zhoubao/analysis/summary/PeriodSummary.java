package dev.zhoubao.analysis.summary;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.calendar.LongGap;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A month, quarter or year of weeks.
 *
 * @param name such as {@code 2024-Q3}; of several without a loaded week {@code 2024-Q3..2031-Q1}
 * @param weeks how many of its weeks are loaded
 * @param figures one for each metric that a loaded week gives, in the catalogue's order
 */
public record PeriodSummary(String name, Period period, int weeks, List<PeriodFigure> figures) {

    public PeriodSummary {
        figures = List.copyOf(figures);
    }

    /** How many weeks the period has: its Thursdays. */
    public int weeksInPeriod() {
        LocalDate first = period.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return (int) ChronoUnit.WEEKS.between(first, period.end()) + 1;
    }

    /** Whether weeks of it are not loaded, or none is. */
    public boolean partial() {
        return weeks < weeksInPeriod();
    }

    /** Every period from the first with a loaded week to the last, those without one included, of a long gap as one. */
    public static List<PeriodSummary> of(List<Bulletin> bulletins, Grouping grouping) {
        Map<LocalDate, List<Bulletin>> byStart = new TreeMap<>();
        CalendarWeeks.of(bulletins)
                .bulletins()
                .forEach(bulletin -> byStart.computeIfAbsent(
                                grouping.around(decidingDay(bulletin)).start(), start -> new ArrayList<>())
                        .add(bulletin));
        List<PeriodSummary> periods = new ArrayList<>();
        Map<Metric, PeriodFigure> before = Map.of();
        for (Period period : periods(byStart.keySet(), grouping)) {
            List<Bulletin> weeks = byStart.getOrDefault(period.start(), List.of());
            Map<Metric, PeriodFigure> figures = figures(weeks, before);
            periods.add(new PeriodSummary(name(period, grouping), period, weeks.size(), List.copyOf(figures.values())));
            before = figures;
        }
        return periods;
    }

    private static LocalDate decidingDay(Bulletin bulletin) {
        return CalendarWeeks.thursday(CalendarWeeks.monday(bulletin.edition()));
    }

    private static String name(Period period, Grouping grouping) {
        Period first = grouping.around(period.start());
        return first.equals(period)
                ? grouping.name(period)
                : grouping.name(first) + ".." + grouping.name(grouping.around(period.end()));
    }

    /** @param loaded the first days of those with a loaded week, in order */
    private static List<Period> periods(Collection<LocalDate> loaded, Grouping grouping) {
        List<Period> periods = new ArrayList<>();
        LocalDate next = null;
        for (LocalDate start : loaded) {
            if (next != null) {
                periods.addAll(between(next, start, grouping));
            }
            Period period = grouping.around(start);
            periods.add(period);
            next = period.end().plusDays(1);
        }
        return periods;
    }

    private static List<Period> between(LocalDate from, LocalDate to, Grouping grouping) {
        if (LongGap.is(ChronoUnit.WEEKS.between(from, to))) {
            return List.of(new Period(from, to.minusDays(1)));
        }
        List<Period> periods = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(to); ) {
            Period period = grouping.around(start);
            periods.add(period);
            start = period.end().plusDays(1);
        }
        return periods;
    }

    private static Map<Metric, PeriodFigure> figures(List<Bulletin> weeks, Map<Metric, PeriodFigure> before) {
        Map<Metric, PeriodFigure> figures = new TreeMap<>();
        Metric.all().forEach(metric -> {
            List<BigDecimal> values = weeks.stream()
                    .flatMap(week -> week.value(metric).map(Quantity::decimal).stream())
                    .toList();
            if (!values.isEmpty()) {
                figures.put(metric, figure(metric, values, Optional.ofNullable(before.get(metric))));
            }
        });
        return figures;
    }

    private static PeriodFigure figure(Metric metric, List<BigDecimal> values, Optional<PeriodFigure> before) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PeriodFigure(
                metric, values.size(), sum, before.map(PeriodFigure::alone).orElse(null));
    }
}
