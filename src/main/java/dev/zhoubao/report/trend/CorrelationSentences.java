package dev.zhoubao.report.trend;

import dev.zhoubao.analysis.trend.Correlation;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** What can be said of two metrics that change together or not. */
record CorrelationSentences(Labels labels) {

    /** A sentence each; those of too few weeks in one. */
    List<String> of(List<Correlation> correlations) {
        List<Correlation> few =
                correlations.stream().filter(one -> one.estimate().isEmpty()).toList();
        Stream<String> judged =
                correlations.stream().filter(one -> one.estimate().isPresent()).map(this::of);
        return few.size() > 1
                ? Stream.concat(judged, Stream.of(tooFew(few))).toList()
                : correlations.stream().map(this::of).toList();
    }

    private String tooFew(List<Correlation> few) {
        return labels.text(
                "trend.correlation.allFew",
                few.size(),
                few.stream().mapToInt(Correlation::pairs).max().orElse(0),
                Correlation.LEAST);
    }

    private String of(Correlation correlation) {
        String one = labels.metric(correlation.first());
        String other = labels.metric(correlation.second());
        return correlation
                .estimate()
                .map(estimate -> labels.text(
                        "trend.correlation." + (estimate.isSure() ? estimate.rho() > 0 ? "same" : "opposite" : "none"),
                        one,
                        other,
                        rounded(estimate.rho()),
                        rounded(estimate.low()),
                        rounded(estimate.high()),
                        correlation.pairs()))
                .orElseGet(
                        () -> labels.text("trend.correlation.few", one, other, correlation.pairs(), Correlation.LEAST));
    }

    private static String rounded(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
