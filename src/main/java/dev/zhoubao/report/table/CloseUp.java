package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A second chart of the usual values where those of a few weeks lie so far from zero that the rest is flat: {@value #FACTOR}
 * times as far as all others, in at most a fifth of the weeks that have values. One week may always where {@value #LEAST_LEFT}
 * others are left, and of changes twice as many may, as one week makes a jump up and a jump down. An axis that ends below
 * {@value #LEAST_END} needs none: it shows steps of one.
 */
public record CloseUp(Labels labels) {

    private static final int FACTOR = 5;
    private static final int SHARE = 5;
    private static final int LEAST_LEFT = 3;
    private static final int LEAST_END = 20;
    private static final int MOST_NAMED = 3;

    /** How far from zero a value of a row lies. */
    private record Distance(int row, BigDecimal value) {}

    /** The chart, and the closer one if it takes one. */
    public Stream<Chart> with(Chart chart) {
        boolean signed = chart.table().rows().stream()
                .flatMap(row -> numbers(chart, row))
                .anyMatch(value -> value.signum() < 0);
        return top(chart, signed)
                .map(top -> Stream.of(chart, chart.upTo(top, title(chart, top, signed))))
                .orElse(Stream.of(chart));
    }

    /** The largest of the usual values; as many lie beyond it as may. */
    private static Optional<BigDecimal> top(Chart chart, boolean signed) {
        List<List<Cell>> rows = chart.table().rows();
        List<Distance> distances = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> numbers(chart, rows.get(row)).map(value -> new Distance(row, value.abs())))
                .sorted(Comparator.comparing(Distance::value).reversed())
                .toList();
        if (distances.isEmpty() || distances.get(0).value().compareTo(BigDecimal.valueOf(LEAST_END)) < 0) {
            return Optional.empty();
        }
        long weeks = distances.stream().map(Distance::row).distinct().count();
        long most = Math.min(weeks - LEAST_LEFT, Math.max(1, weeks / SHARE) * (signed ? 2 : 1));
        Optional<BigDecimal> top = Optional.empty();
        Set<Integer> beyond = new HashSet<>();
        for (int i = 1; i < distances.size() && beyond.size() <= most; i++) {
            BigDecimal last = distances.get(i - 1).value();
            BigDecimal next = distances.get(i).value();
            beyond.add(distances.get(i - 1).row());
            boolean flat = next.signum() > 0 && last.compareTo(next.multiply(BigDecimal.valueOf(FACTOR))) >= 0;
            top = flat && beyond.size() <= most ? Optional.of(next) : top;
        }
        return top;
    }

    private static Stream<BigDecimal> numbers(Chart chart, List<Cell> row) {
        return chart.series().stream().map(chart.table()::indexOf).flatMap(column -> row.get(column).number().stream());
    }

    private String title(Chart chart, BigDecimal top, boolean signed) {
        List<String> beyond = chart.table().rows().stream()
                .flatMap(row -> beyond(chart, row, top))
                .toList();
        String key = signed ? "chart.close.signed" : "chart.close";
        return beyond.size() > MOST_NAMED
                ? labels.text(key + ".many", chart.title(), top.toPlainString(), beyond.size())
                : labels.text(
                        key,
                        chart.title(),
                        top.toPlainString(),
                        beyond.stream().collect(Collectors.joining(labels.text("trend.and"))));
    }

    private Stream<String> beyond(Chart chart, List<Cell> row, BigDecimal top) {
        Table table = chart.table();
        int name = table.indexOf("week") < 0 ? table.indexOf(chart.category()) : table.indexOf("week");
        return numbers(chart, row)
                .filter(value -> value.abs().compareTo(top) > 0)
                .map(value -> labels.aside(row.get(name).words(), value.toPlainString()));
    }
}
