package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.analysis.trend.Outlier;
import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.analysis.trend.TrendTest;
import dev.zhoubao.analysis.trend.YearOnYear;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.table.EstimateRounding;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be said of a trend, in sentences. */
record TrendSentences(Labels labels) {

    private static final int WEEKS_NAMED = 6;

    /** What many have in common is said once. */
    List<String> ofAll(List<MetricTrend> trends, Against against) {
        List<String> sentences = new ArrayList<>();
        Set<String> few = new HashSet<>();
        for (MetricTrend trend : trends) {
            if (trend.test().isPresent()) {
                sentences.add(tested(trend, trend.test().get()));
                sentences.add(outliers(trend));
            } else if (few.add(extent(trend))) {
                sentences.add(tooFew(trends.stream()
                        .filter(other -> other.test().isEmpty() && extent(other).equals(extent(trend)))
                        .toList()));
            }
            if (against == Against.PREVIOUS_YEAR) {
                sentences.add(yearOnYear(trend));
            }
        }
        withoutMean(trends).ifPresent(sentences::add);
        sentences.addAll(longIssues(trends));
        return sentences;
    }

    /** Why no mean is shown of some. */
    private Optional<String> withoutMean(List<MetricTrend> trends) {
        List<MetricTrend> without = trends.stream()
                .filter(trend -> !TrendColumns.isGiven(trend.means()))
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        String window = String.valueOf(without.get(0).window());
        return Optional.of(
                without.size() == trends.size()
                        ? labels.text("trend.mean.none", window)
                        : labels.text("trend.mean.none.of", names(without), window));
    }

    /** Of each series: its issues of several weeks, whose figures are no weekly ones. */
    private List<String> longIssues(List<MetricTrend> trends) {
        return trends.stream()
                .flatMap(trend -> trend.series().given().stream())
                .map(Point::bulletin)
                .map(Objects::requireNonNull)
                .filter(bulletin -> bulletin.edition().isLong())
                .distinct()
                .sorted(Comparator.comparing(Bulletin::edition))
                .collect(Collectors.groupingBy(Bulletin::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(issues -> labels.text(
                        "trend.long",
                        issues.size(),
                        named(issues.stream().map(Bulletin::name).toList())))
                .toList();
    }

    private static String extent(MetricTrend trend) {
        return given(trend) + "/" + all(trend);
    }

    private String name(MetricTrend trend) {
        return labels.metric(trend.metric());
    }

    private String names(List<MetricTrend> trends) {
        return trends.stream().map(this::name).collect(Collectors.joining(labels.text("trend.and")));
    }

    private String tooFew(List<MetricTrend> alike) {
        MetricTrend first = alike.get(0);
        return labels.text("trend.tooFew", names(alike), given(first), all(first), String.valueOf(TrendTest.LEAST));
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
                labels.amount(trend.metric().unit(), EstimateRounding.slope(Math.abs(test.slope()))),
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
                : labels.text(
                        "trend.outliers.some",
                        name(trend),
                        outliers.size(),
                        named(outliers.stream()
                                .map(outlier -> labels.aside(
                                        outlier.week().name(), outlier.value().toPlainString()))
                                .toList()));
    }

    private String named(List<String> weeks) {
        String named = weeks.stream().limit(WEEKS_NAMED).collect(Collectors.joining(labels.text("series.join")));
        int more = weeks.size() - WEEKS_NAMED;
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
