package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a chart shows, as numbers: NaN is a gap. Series that its table has not, or has no value of, are left out. */
record PlotData(List<String> categories, List<Line> lines) {

    /** One series: a value or a gap for each category. */
    static final class Line {

        private final String label;
        private final double[] values;
        private int highest = -1;
        private int lowest = -1;

        Line(String label, double[] values) {
            this.label = label;
            this.values = values.clone();
            for (int i = 0; i < values.length; i++) {
                if (given(i)) {
                    highest = highest < 0 || values[i] > values[highest] ? i : highest;
                    lowest = lowest < 0 || values[i] < values[lowest] ? i : lowest;
                }
            }
        }

        String label() {
            return label;
        }

        int size() {
            return values.length;
        }

        double value(int i) {
            return values[i];
        }

        boolean given(int i) {
            return !Double.isNaN(values[i]);
        }

        /** Whether an unbroken stretch begins or ends here. */
        boolean ends(int i) {
            return i == 0 || i == size() - 1 || !given(i - 1) || !given(i + 1);
        }

        boolean isEmpty() {
            return highest < 0;
        }

        /** Whether this is the first of the highest or of the lowest values. */
        boolean isExtreme(int i) {
            return i == highest || i == lowest;
        }

        private DoubleStream given() {
            return Arrays.stream(values).filter(value -> !Double.isNaN(value));
        }
    }

    static PlotData of(Chart chart) {
        Table table = chart.table();
        List<Line> lines = new ArrayList<>();
        for (String id : chart.series()) {
            int column = table.indexOf(id);
            if (column >= 0) {
                double[] values = table.rows().stream()
                        .mapToDouble(row -> row.get(column)
                                .number()
                                .map(BigDecimal::doubleValue)
                                .orElse(Double.NaN))
                        .toArray();
                Line line = new Line(PlainText.of(table.columns().get(column).label()), values);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return new PlotData(categories(table, table.indexOf(chart.category())), lines);
    }

    private static List<String> categories(Table table, int column) {
        return table.rows().stream()
                .map(row -> column < 0 ? "" : CellText.of(row.get(column)).toString())
                .toList();
    }

    /** Every value that is given, of all series. */
    DoubleStream values() {
        return lines.stream().flatMapToDouble(Line::given);
    }

    boolean isEmpty() {
        return values().findAny().isEmpty();
    }
}
