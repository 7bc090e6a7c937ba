package dev.zhoubao.analysis;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value far outside its series: further from the median than eight times the median absolute deviation. Fewer than
 * eight weeks are no series.
 */
final class JumpCheck implements Check {

    private static final int LEAST_WEEKS = 8;
    private static final BigDecimal FAR = BigDecimal.valueOf(8);

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        List<Bulletin> bulletins = Checks.bulletins(weeks).toList();
        return Metric.all().flatMap(metric -> jumps(metric, bulletins));
    }

    private static Stream<Finding> jumps(Metric metric, List<Bulletin> bulletins) {
        List<Bulletin> having = bulletins.stream()
                .filter(bulletin -> bulletin.figure(metric).isPresent())
                .toList();
        if (having.size() < LEAST_WEEKS) {
            return Stream.empty();
        }
        List<BigDecimal> values = having.stream()
                .map(bulletin -> value(bulletin, metric))
                .sorted()
                .toList();
        BigDecimal median = MetricSummary.median(values);
        BigDecimal deviation = MetricSummary.median(values.stream()
                .map(value -> value.subtract(median).abs())
                .sorted()
                .toList());
        BigDecimal bound = deviation.multiply(FAR);
        return having.stream()
                .filter(bulletin -> deviation.signum() > 0
                        && value(bulletin, metric).subtract(median).abs().compareTo(bound) > 0)
                .map(bulletin -> finding(bulletin, bulletin.figure(metric).orElseThrow(), median));
    }

    private static BigDecimal value(Bulletin bulletin, Metric metric) {
        return bulletin.value(metric).orElseThrow().decimal();
    }

    private static Finding finding(Bulletin bulletin, Figure figure, BigDecimal median) {
        return new Finding(
                Severity.INFO,
                "jump",
                bulletin,
                figure.metric().id() + " is " + figure.value() + ", far from the median of " + median.toPlainString(),
                figure.evidence());
    }
}
