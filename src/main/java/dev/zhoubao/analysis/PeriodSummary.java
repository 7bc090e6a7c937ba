package dev.zhoubao.analysis;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A month, quarter or year of weeks.
 *
 * @param name such as {@code 2024-Q3}
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

    public boolean partial() {
        return weeks < weeksInPeriod();
    }

    /** Every period from the first with a loaded week to the last, those without one included. */
    public static List<PeriodSummary> of(List<Bulletin> bulletins, Grouping grouping) {
        Map<LocalDate, List<Bulletin>> byStart = new TreeMap<>();
        CalendarWeeks.of(bulletins)
                .bulletins()
                .forEach(bulletin -> byStart.computeIfAbsent(
                                grouping.around(decidingDay(bulletin)).start(), start -> new ArrayList<>())
                        .add(bulletin));
        List<PeriodSummary> periods = new ArrayList<>();
        Map<Metric, PeriodFigure> before = Map.of();
        for (LocalDate start : starts(byStart.keySet().stream().toList(), grouping)) {
            List<Bulletin> weeks = byStart.getOrDefault(start, List.of());
            Map<Metric, PeriodFigure> figures = figures(weeks, before);
            Period period = grouping.around(start);
            periods.add(new PeriodSummary(grouping.name(period), period, weeks.size(), List.copyOf(figures.values())));
            before = figures;
        }
        return periods;
    }

    private static LocalDate decidingDay(Bulletin bulletin) {
        return CalendarWeeks.thursday(CalendarWeeks.monday(bulletin.edition()));
    }

    private static List<LocalDate> starts(List<LocalDate> loaded, Grouping grouping) {
        List<LocalDate> starts = new ArrayList<>();
        if (!loaded.isEmpty()) {
            LocalDate last = loaded.get(loaded.size() - 1);
            for (LocalDate start = loaded.get(0);
                    !start.isAfter(last);
                    start = grouping.around(start).end().plusDays(1)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static Map<Metric, PeriodFigure> figures(List<Bulletin> weeks, Map<Metric, PeriodFigure> before) {
        Map<Metric, PeriodFigure> figures = new EnumMap<>(Metric.class);
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
