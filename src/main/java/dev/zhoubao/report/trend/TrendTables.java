package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.Outlier;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.GoodDirection;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers behind what is said of trends. */
record TrendTables(Labels labels) {

    /** The tests, where one was made, and the outliers, where there are any. */
    List<Section> sections(List<MetricTrend> trends) {
        List<Section> sections = new ArrayList<>();
        if (trends.stream().anyMatch(trend -> trend.test().isPresent())) {
            sections.add(Section.of("test", labels.text("trend.test"), tests(trends)));
        }
        if (trends.stream()
                .anyMatch(trend -> !trend.outliers().orElse(List.of()).isEmpty())) {
            sections.add(Section.of("outliers", labels.text("trend.outliers"), outliers(trends)));
        }
        return sections;
    }

    private Table tests(List<MetricTrend> trends) {
        List<Column> columns = List.of(
                Column.text("metric", labels.text("metric")),
                Column.number("n", labels.text("trend.n")),
                Column.number("s", "S"),
                Column.number("z", "z"),
                Column.number("p", "p"),
                Column.number("slope", labels.text("trend.slope")),
                Column.number("low", labels.text("trend.low")).asExtra(),
                Column.number("high", labels.text("trend.high")).asExtra(),
                Column.text("direction", labels.text("trend.direction")));
        return new Table("test", "", columns, trends.stream().map(this::test).toList());
    }

    private List<Cell> test(MetricTrend trend) {
        Cell metric = labels.metricCell(trend.metric());
        Cell count = Cell.number(trend.series().given().size());
        if (trend.test().isEmpty()) {
            Cell none = Cell.absent();
            return List.of(metric, count, none, none, none, none, none, none, none);
        }
        TrendTest test = trend.test().get();
        return List.of(
                metric,
                count,
                new Cell.Numeric(BigDecimal.valueOf(test.s()), true, Tone.NEUTRAL),
                number(EstimateRounding.score(test.z()), true),
                EstimateRounding.probabilityCell(test.p()),
                number(EstimateRounding.slope(test.slope()), true),
                Cell.orAbsent(test.low().map(low -> number(EstimateRounding.slope(low), true))),
                Cell.orAbsent(test.high().map(high -> number(EstimateRounding.slope(high), true))),
                Cell.text(labels.text("trend.direction." + test.direction()), tone(trend, test)));
    }

    private static Cell number(BigDecimal value, boolean signed) {
        return new Cell.Numeric(value, signed, Tone.NEUTRAL);
    }

    private static Tone tone(MetricTrend trend, TrendTest test) {
        return switch (test.direction()) {
            case NONE -> Tone.NEUTRAL;
            case RISING -> tone(trend, GoodDirection.HIGHER_IS_BETTER);
            case FALLING -> tone(trend, GoodDirection.LOWER_IS_BETTER);
        };
    }

    private static Tone tone(MetricTrend trend, GoodDirection way) {
        GoodDirection good = trend.metric().goodDirection();
        if (good == GoodDirection.NEITHER) {
            return Tone.NEUTRAL;
        }
        return good == way ? Tone.GOOD : Tone.BAD;
    }

    private Table outliers(List<MetricTrend> trends) {
        List<Column> columns = List.of(
                Column.text("metric", labels.text("metric")),
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")).asExtra(),
                Column.number("value", labels.text("value")),
                Column.number("score", labels.text("trend.score")));
        List<List<Cell>> rows = trends.stream()
                .flatMap(trend -> trend.outliers().orElse(List.of()).stream().map(outlier -> row(trend, outlier)))
                .toList();
        return new Table("outliers", "", columns, rows);
    }

    private List<Cell> row(MetricTrend trend, Outlier outlier) {
        return List.of(
                labels.metricCell(trend.metric()),
                Cell.text(outlier.week().name()),
                Cell.dayOf(outlier.week().edition().start()),
                Cell.number(outlier.value()),
                new Cell.Numeric(outlier.score(), true, Tone.NEUTRAL));
    }
}
