package dev.zhoubao.analysis.summary;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** How many weeks the period has. */
    public int weeksInPeriod() {
        return (int) Grouping.weeks(period);
    }

    /** Whether weeks of it are not loaded, or none is. */
    public boolean partial() {
        return weeks < weeksInPeriod();
    }

    /** Every period from the first with a loaded week to the last, those without one included, of a long gap as one. */
    public static List<PeriodSummary> of(List<Bulletin> bulletins, Grouping grouping) {
        Map<Period, List<Bulletin>> loaded = new LinkedHashMap<>();
        CalendarWeeks.of(bulletins).slots().forEach(slot -> {
            if (slot.bulletin() != null) {
                loaded.computeIfAbsent(grouping.of(slot.weeks().first()), period -> new ArrayList<>())
                        .add(slot.bulletin());
            }
        });
        List<PeriodSummary> periods = new ArrayList<>();
        Map<Metric, PeriodFigure> before = Map.of();
        for (Period period : grouping.filled(loaded.keySet())) {
            List<Bulletin> weeks = loaded.getOrDefault(period, List.of());
            Map<Metric, PeriodFigure> figures = figures(weeks, before);
            periods.add(new PeriodSummary(grouping.name(period), period, weeks.size(), List.copyOf(figures.values())));
            before = figures;
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
