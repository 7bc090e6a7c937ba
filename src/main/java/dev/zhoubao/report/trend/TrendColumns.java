package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of some trends as a table, one row for each calendar week, or for a long stretch of missing ones; what the
 * charts are drawn from.
 */
record TrendColumns(Labels labels, Against against, WeekNamesOfTrend names, List<MetricTrend> trends) {

    Table table() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text("week", labels.text("week")), Column.date("start", labels.text("start"))));
        trends.forEach(trend -> columns.addAll(columns(trend)));
        columns.add(Column.number("weeks", labels.text("summary.count")).asData());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < trends.get(0).series().points().size(); i++) {
            rows.add(row(i));
        }
        return new Table("weeks", "", columns, rows);
    }

    private List<Column> columns(MetricTrend trend) {
        String id = trend.metric().id();
        String name = labels.metricShort(trend.metric());
        Column mean = Column.number(id + "_mean", labels.text("trend.mean", name, String.valueOf(trend.window())));
        Column shown = trends.size() == 1 ? mean : mean.asExtra();
        List<Column> columns =
                new ArrayList<>(List.of(Column.number(id, name), isGiven(trend.means()) ? shown : mean.asData()));
        if (against == Against.PREVIOUS_YEAR) {
            Column before = Column.number(id + "_previous_year", labels.text("trend.previousYear", name));
            columns.add(isGiven(trend.yearBefore()) ? before : before.asData());
        }
        return columns;
    }

    /** A column of which nothing can be said is for programs alone. */
    static boolean isGiven(List<@Nullable BigDecimal> values) {
        return values.stream().anyMatch(Objects::nonNull);
    }

    private List<Cell> row(int i) {
        Point first = trends.get(0).series().points().get(i);
        List<Cell> row = new ArrayList<>(List.of(week(first, i), new Cell.Day(first.start())));
        for (MetricTrend trend : trends) {
            row.add(number(trend.series().points().get(i).value()));
            row.add(number(trend.means().get(i)));
            if (against == Against.PREVIOUS_YEAR) {
                row.add(number(trend.yearBefore().get(i)));
            }
        }
        row.add(Cell.number(points(i).mapToLong(Point::weeks).min().orElse(first.weeks())));
        return row;
    }

    private Stream<Point> points(int i) {
        return trends.stream().map(trend -> trend.series().points().get(i));
    }

    private Cell week(Point first, int i) {
        return points(i).allMatch(Point::longGap)
                ? Cell.coded("", labels.text("digest.missing", first.weeks()), Tone.FAINT)
                : Cell.textOf(names.name(first));
    }

    private static Cell number(@Nullable BigDecimal value) {
        return value == null ? Cell.absent() : Cell.number(value);
    }

    /** The ids of the columns that a chart shows: of one metric the mean, too; of several only the values. */
    List<String> drawn(List<MetricTrend> some) {
        List<String> drawn = new ArrayList<>();
        for (MetricTrend trend : some) {
            String id = trend.metric().id();
            drawn.add(id);
            if (against == Against.PREVIOUS_YEAR) {
                drawn.add(id + "_previous_year");
            } else if (some.size() == 1) {
                drawn.add(id + "_mean");
            }
        }
        return drawn;
    }
}
