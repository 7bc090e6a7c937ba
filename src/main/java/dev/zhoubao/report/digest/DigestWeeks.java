package dev.zhoubao.report.digest;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.table.CalendarRows;
import dev.zhoubao.report.table.ChartTitle;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weeks of a digest, a row each, with a row for every run of missing weeks, below charts over these rows: one for the
 * figures that are printed together and count in the same unit.
 */
record DigestWeeks(Labels labels) {

    private static final int MOST_COLUMNS = 13;

    List<Block> of(ExportedWeeks weeks, DigestCharts charts) {
        Summary summary = weeks.main().summary();
        CalendarRows rows = rows(summary.bulletins());
        CalendarRows newest = rows.newest(labels);
        return Stream.<Block>concat(charts.of(charts(summary, newest), newest, weeks.main()), parts(rows.table()))
                .toList();
    }

    /** A table of more columns than a page is wide in a part for each family of figures. */
    private Stream<Table> parts(Table whole) {
        Table shown = whole.shown();
        if (shown.columns().size() <= MOST_COLUMNS) {
            return Stream.of(whole);
        }
        List<Family> families = shown.columns().stream()
                .flatMap(column -> family(column).stream())
                .distinct()
                .toList();
        return families.stream().map(family -> part(shown, family, family == families.get(0)));
    }

    /** The first has what is not of a family, too. */
    private Table part(Table shown, Family family, boolean first) {
        Table part = shown.only(column ->
                column.id().equals("week") || family(column).map(family::equals).orElse(first));
        return first
                ? part
                : part.named("weeks-" + family.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .titled(labels.family(family));
    }

    private static Optional<Family> family(Column column) {
        return Metric.of(column.id()).map(Metric::family);
    }

    private CalendarRows rows(List<Bulletin> bulletins) {
        List<ListReport.Row> loaded = bulletins.stream()
                .<ListReport.Row>map(ListReport.Row.Loaded::new)
                .toList();
        Table table = new ListReport(labels).of(loaded).mainTable().orElseThrow();
        return CalendarRows.of(labels, table.titled("").named("weeks"), bulletins);
    }

    private Stream<Chart> charts(Summary summary, CalendarRows rows) {
        return Stream.of(Family.values())
                .flatMap(family -> Stream.of(Unit.values()).flatMap(unit -> chart(summary, rows, family, unit)));
    }

    private Stream<Chart> chart(Summary summary, CalendarRows rows, Family family, Unit unit) {
        List<Metric> metrics = summary.metrics().stream()
                .filter(metric -> metric.count() > 1)
                .map(MetricSummary::metric)
                .filter(metric -> metric.family() == family && metric.unit() == unit)
                .toList();
        if (metrics.isEmpty()) {
            return Stream.empty();
        }
        ChartTitle title = new ChartTitle(labels);
        Map<String, String> alone =
                metrics.stream().collect(Collectors.toMap(Metric::id, metric -> title.byWeek(List.of(metric))));
        List<String> series = metrics.stream().map(Metric::id).toList();
        return Stream.of(new Chart(title.byWeek(metrics), rows.table(), "week", series).titled(alone));
    }
}
