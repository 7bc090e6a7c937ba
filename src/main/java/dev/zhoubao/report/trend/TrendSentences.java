package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.Outlier;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.analysis.trend.YearOnYear;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be said of a trend, in sentences. */
record TrendSentences(Labels labels) {

    private static final int WEEKS_NAMED = 6;

    List<String> of(MetricTrend trend, Against against) {
        List<String> sentences = new ArrayList<>();
        sentences.add(trend.test().map(test -> tested(trend, test)).orElseGet(() -> tooFew(trend)));
        if (trend.test().isPresent()) {
            sentences.add(outliers(trend));
        }
        if (against == Against.PREVIOUS_YEAR) {
            sentences.add(yearOnYear(trend));
        }
        return sentences;
    }

    private String name(MetricTrend trend) {
        return labels.metric(trend.metric());
    }

    private String tooFew(MetricTrend trend) {
        return labels.text("trend.tooFew", name(trend), given(trend), all(trend), String.valueOf(TrendTest.LEAST));
    }

    private static String given(MetricTrend trend) {
        return String.valueOf(trend.series().given().size());
    }

    private static String all(MetricTrend trend) {
        return String.valueOf(trend.series().weeks());
    }

    private String tested(MetricTrend trend, TrendTest test) {
        String p = EstimateRounding.probabilityWords(test.p());
        if (!test.significant()) {
            return labels.text("trend.none", name(trend), given(trend), all(trend), p);
        }
        String interval = test.low().isPresent() && test.high().isPresent()
                ? labels.text(
                        "trend.interval",
                        signed(test.low().get()),
                        signed(test.high().get()))
                : "";
        return labels.text(
                "trend." + test.direction(),
                name(trend),
                signed(test.slope()),
                labels.unit(trend.metric().unit(), EstimateRounding.slope(test.slope())),
                interval,
                given(trend),
                all(trend),
                p);
    }

    private static String signed(double slope) {
        String number = EstimateRounding.slope(slope).toPlainString();
        return slope > 0 ? "+" + number : number;
    }

    private String outliers(MetricTrend trend) {
        if (trend.outliers().isEmpty()) {
            return labels.text("trend.outliers.unjudged", name(trend));
        }
        List<Outlier> outliers = trend.outliers().get();
        return outliers.isEmpty()
                ? labels.text("trend.outliers.none", name(trend))
                : labels.text("trend.outliers.some", name(trend), named(outliers));
    }

    private String named(List<Outlier> outliers) {
        String named = outliers.stream()
                .limit(WEEKS_NAMED)
                .map(outlier -> outlier.week().name() + " (" + outlier.value().toPlainString() + ")")
                .collect(Collectors.joining(", "));
        int more = outliers.size() - WEEKS_NAMED;
        return more > 0 ? labels.text("summary.more", named, String.valueOf(more)) : named;
    }

    private String yearOnYear(MetricTrend trend) {
        return YearOnYear.of(trend)
                .map(both -> labels.text(
                        "trend.yearOnYear",
                        name(trend),
                        both.weeks(),
                        both.meanBefore().toPlainString(),
                        both.mean().toPlainString(),
                        both.percent()
                                .map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %")
                                .orElse("–")))
                .orElseGet(() -> labels.text("trend.yearOnYear.none", name(trend)));
    }
}
