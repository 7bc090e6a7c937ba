package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TrendDirection;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.words.Labels;

/** Whether the metrics of a summary rise or fall; too few values to judge are said to be too few. */
record TrendFacts(Labels labels, Summary summary) {

    Section section() {
        Block block = summary.tendencies().isEmpty()
                ? Prose.of(labels.text("summary.trend.none", String.valueOf(TrendTest.LEAST)))
                : new Facts(summary.metrics().stream()
                        .map(MetricSummary::metric)
                        .map(metric -> new Fact(
                                labels.metricShort(metric),
                                Cell.text(summary.tendency(metric)
                                        .map(this::words)
                                        .orElseGet(this::tooFew))))
                        .toList());
        return Section.of("tendency", labels.text("summary.trend.title"), block);
    }

    private String words(TrendDirection tendency) {
        return labels.text(
                "summary.trend.words",
                direction(tendency),
                EstimateRounding.probabilityWords(tendency.p()),
                String.valueOf(tendency.n()));
    }

    private String direction(TrendDirection tendency) {
        return labels.text("trend.direction." + tendency.direction());
    }

    private String tooFew() {
        return labels.text("summary.trend.few", String.valueOf(TrendTest.LEAST));
    }

    Cell directionCell(Metric metric) {
        return summary.tendency(metric)
                .<Cell>map(tendency -> Cell.coded(tendency.direction().toString(), direction(tendency)))
                .orElseGet(() -> Cell.coded("too-few", labels.text("summary.trend.unknown")));
    }

    Cell probabilityCell(Metric metric) {
        return Cell.orAbsent(summary.tendency(metric).map(tendency -> EstimateRounding.probabilityCell(tendency.p())));
    }
}
