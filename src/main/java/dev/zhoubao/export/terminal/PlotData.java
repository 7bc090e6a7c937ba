package dev.zhoubao.export.terminal;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Chart;
import dev.zhoubao.report.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a chart shows, as numbers: NaN is a gap. Columns that its table has not are left out. */
record PlotData(List<String> categories, List<Line> lines) {

    /** One series: a value or a gap for each category. */
    static final class Line {

        private final String label;
        private final double[] values;

        Line(String label, double[] values) {
            this.label = label;
            this.values = values.clone();
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
                        .mapToDouble(row -> number(row.get(column)))
                        .toArray();
                lines.add(new Line(PlainText.of(table.columns().get(column).label()), values));
            }
        }
        return new PlotData(categories(table, table.indexOf(chart.category())), lines);
    }

    private static List<String> categories(Table table, int column) {
        return table.rows().stream()
                .map(row -> column < 0 ? "" : CellText.of(row.get(column)).toString())
                .toList();
    }

    private static double number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.value().doubleValue();
        }
        return cell instanceof Cell.Percent percent ? percent.value().doubleValue() : Double.NaN;
    }

    /** Every value that is given, of all series. */
    DoubleStream values() {
        return lines.stream().flatMapToDouble(Line::given);
    }

    boolean isEmpty() {
        return values().findAny().isEmpty();
    }
}
