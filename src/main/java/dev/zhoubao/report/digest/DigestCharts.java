package dev.zhoubao.report.digest;

import dev.zhoubao.document.Chart;
import dev.zhoubao.report.summary.ChartEmphasis;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.table.CalendarRows;
import dev.zhoubao.report.table.ChartDescription;
import dev.zhoubao.report.table.CloseUp;
import dev.zhoubao.report.words.Labels;
import java.util.stream.Stream;

/** The charts of a digest with all that belongs to them: gaps, what stands out, a closer view, and words. */
record DigestCharts(Labels labels, ExportedWeeks weeks, ChartForm form) {

    /**
     * @param charts over the rows
     * @param one the series of the rows
     */
    Stream<Chart> of(Stream<Chart> charts, CalendarRows rows, SeriesWeeks one) {
        if (form == ChartForm.NONE) {
            return Stream.empty();
        }
        ChartEmphasis emphasis = new ChartEmphasis(labels, one.summary(), weeks.notable());
        ChartDescription words = new ChartDescription(labels);
        return charts.map(chart -> chart.spanning(rows.spans()))
                .flatMap(chart -> form == ChartForm.SVG
                        ? Stream.of(emphasis.of(chart))
                        : chart.series().stream().map(chart::alone))
                .flatMap(new CloseUp(labels)::with)
                .map(chart -> chart.describedAs(words.of(chart)));
    }
}
