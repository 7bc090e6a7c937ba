package dev.zhoubao.analysis.check;

import dev.zhoubao.analysis.Medians;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value far from the weeks around it, as a digit too many or too few makes it. Logarithms are compared, because the
 * series are skewed: a value is a jump when it is more than five times, or less than a fifth of, the median of up to
 * eight weeks on either side, and when it is also further from it than five times the usual distance, as the median
 * absolute deviation gives it for those weeks and for the whole series, whichever is more. Fewer than eight weeks are no
 * series. Of a value, one more than it is taken, so that 0 has a logarithm.
 */
final class JumpCheck implements Check {

    private static final int LEAST_WEEKS = 8;
    private static final int AROUND = 8;
    private static final double TIMES = Math.log(5);
    private static final double FAR = 5;
    /** Makes of a normal sample's median absolute deviation its standard deviation. */
    private static final double NORMAL = 1.4826;

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        List<Bulletin> bulletins = CheckRunner.bulletins(weeks).toList();
        return Bulletin.metrics(bulletins).stream().flatMap(metric -> jumps(metric, bulletins));
    }

    private static Stream<Finding> jumps(Metric metric, List<Bulletin> bulletins) {
        List<Bulletin> having = bulletins.stream()
                .filter(bulletin -> bulletin.figure(metric).isPresent())
                .toList();
        if (having.size() < LEAST_WEEKS) {
            return Stream.empty();
        }
        double[] logs = having.stream()
                .mapToDouble(bulletin -> Math.log1p(value(bulletin, metric).doubleValue()))
                .toArray();
        double[] distances = IntStream.range(0, logs.length)
                .mapToDouble(i -> Math.abs(logs[i] - Medians.of(around(logs, i))))
                .toArray();
        double usual = Medians.of(distances);
        return IntStream.range(0, logs.length)
                .filter(i -> distances[i] > Math.max(TIMES, FAR * NORMAL * Math.max(usual, deviation(around(logs, i)))))
                .mapToObj(i -> finding(having, i, metric));
    }

    /** The values beside one, without it. */
    private static double[] around(double[] values, int place) {
        return beside(place, values.length).mapToDouble(i -> values[i]).toArray();
    }

    private static IntStream beside(int place, int size) {
        return IntStream.range(Math.max(0, place - AROUND), Math.min(size, place + AROUND + 1))
                .filter(i -> i != place);
    }

    private static double deviation(double[] values) {
        double median = Medians.of(values);
        return Medians.of(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    private static BigDecimal value(Bulletin bulletin, Metric metric) {
        return bulletin.value(metric).orElseThrow().decimal();
    }

    private static Finding finding(List<Bulletin> having, int place, Metric metric) {
        List<BigDecimal> around = beside(place, having.size())
                .mapToObj(i -> value(having.get(i), metric))
                .sorted()
                .toList();
        Bulletin bulletin = having.get(place);
        Figure figure = bulletin.figure(metric).orElseThrow();
        String median = Medians.of(around).toPlainString();
        return Finding.of(Severity.INFO, "jump", bulletin, metric.id(), figure.value(), median)
                .with(figure.evidence());
    }
}
