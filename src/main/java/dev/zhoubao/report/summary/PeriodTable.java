package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.summary.PeriodFigure;
import dev.zhoubao.analysis.summary.PeriodSummary;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months, quarters or years: a row for each metric of each, one for a period of which no week is loaded. */
record PeriodTable(Labels labels) {

    Section section(List<PeriodSummary> periods, Grouping grouping) {
        return Section.of(
                "periods",
                labels.text("periods.title." + grouping),
                table(periods),
                Prose.of(labels.text("periods.rule")));
    }

    private Table table(List<PeriodSummary> periods) {
        List<Column> columns = List.of(
                Column.text("period", labels.text("period")),
                Column.number("weeks", labels.text("periods.weeks")),
                Column.number("weeks_in_period", labels.text("periods.of")),
                Column.text("coverage", labels.text("periods.coverage")),
                Column.text("metric", labels.text("metric")),
                Column.number("count", labels.text("periods.count")).asExtra(),
                Column.number("total", labels.text("summary.total")),
                Column.number("mean", labels.text("periods.mean")),
                Column.number("change", labels.text("summary.change")),
                Column.number("percent", labels.text("summary.percent")).asExtra());
        return new Table(
                "periods", "", columns, periods.stream().flatMap(this::rows).toList());
    }

    private Stream<List<Cell>> rows(PeriodSummary period) {
        return period.figures().isEmpty()
                ? Stream.of(Stream.concat(
                                head(period),
                                Stream.generate(() -> Cell.absent()).limit(6))
                        .toList())
                : period.figures().stream()
                        .map(figure ->
                                Stream.concat(head(period), figure(figure)).toList());
    }

    private Stream<Cell> head(PeriodSummary period) {
        return Stream.of(
                Cell.text(period.name()),
                Cell.number(period.weeks()),
                Cell.number(period.weeksInPeriod()),
                Cell.text(labels.text("periods." + coverage(period))));
    }

    private static String coverage(PeriodSummary period) {
        if (period.weeks() == 0) {
            return "none";
        }
        return period.partial() ? "partial" : "complete";
    }

    private Stream<Cell> figure(PeriodFigure figure) {
        Tone tone = ChangeCells.tone(figure.verdict());
        return Stream.of(
                labels.metricCell(figure.metric()),
                Cell.number(figure.weeks()),
                Cell.orAbsent(figure.total().map(Cell::number)),
                Cell.number(figure.mean()),
                Cell.orAbsent(figure.change().map(change -> new Cell.Numeric(change, true, tone))),
                Cell.orAbsent(figure.percent().map(percent -> new Cell.Percent(percent, true, tone))));
    }

    static List<Map<String, @Nullable Object>> data(List<PeriodSummary> periods) {
        return periods.stream().map(PeriodTable::data).toList();
    }

    private static Map<String, @Nullable Object> data(PeriodSummary period) {
        return new JsonObject()
                .put("period", period.name())
                .put("start", period.period().start())
                .put("end", period.period().end())
                .put("weeks", period.weeks())
                .put("weeks_in_period", period.weeksInPeriod())
                .put("partial", period.partial())
                .put("metrics", period.figures().stream().map(PeriodTable::data).toList())
                .map();
    }

    private static Map<String, @Nullable Object> data(PeriodFigure figure) {
        return new JsonObject()
                .put("metric", figure.metric().id())
                .put("weeks", figure.weeks())
                .put("total", figure.total())
                .put("mean", figure.mean())
                .put("change", figure.change())
                .put("percent", figure.percent())
                .put("direction", figure.verdict().map(Verdict::toString))
                .map();
    }
}
