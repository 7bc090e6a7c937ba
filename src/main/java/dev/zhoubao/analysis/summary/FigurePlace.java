package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.Medians;
import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.summary.NotableReason.End;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure of a week against the bulletin before, and its place among the weeks up to it.
 *
 * @param standing empty where fewer than {@value #LEAST_WEEKS} weeks give the metric
 */
public record FigurePlace(FigureChange change, Optional<Standing> standing) {

    /** Of fewer weeks every one would be an extreme. */
    static final int LEAST_WEEKS = 4;

    /**
     * The place of a value among those up to it.
     *
     * @param weeks how many weeks give the metric, this one too
     * @param rank 1 for the highest; equal values have the same
     * @param shared how many other weeks have the same value
     * @param median of all these values, this one too
     * @param reached what it is the highest or lowest since; empty where it is neither
     */
    public record Standing(int weeks, int rank, int shared, BigDecimal median, Optional<SeriesEnd> reached) {

        /** The difference from the median in percent; empty where that is zero. */
        public Optional<BigDecimal> fromMedian(BigDecimal value) {
            return Ratio.percent(value.subtract(median), median);
        }

        /** The same, unrounded. */
        public BigDecimal fromMedianExactly(BigDecimal value) {
            return Ratio.exactPercent(value.subtract(median), median);
        }
    }

    /**
     * A value that no other week has reached for some time.
     *
     * @param since the last week that reached it; empty where none did
     */
    public record SeriesEnd(End end, Optional<Bulletin> since) {}

    /** The week's figure. */
    public Figure figure() {
        return Objects.requireNonNull(change.to());
    }

    static FigurePlace of(FigureChange change, Bulletin week, List<Bulletin> earlier) {
        Metric metric = change.metric();
        List<Bulletin> giving = new ArrayList<>(earlier.stream()
                .filter(bulletin -> bulletin.value(metric).isPresent())
                .toList());
        giving.add(week);
        return new FigurePlace(
                change, giving.size() < LEAST_WEEKS ? Optional.empty() : Optional.of(standing(metric, giving)));
    }

    /** @param giving in order, the week itself last */
    private static Standing standing(Metric metric, List<Bulletin> giving) {
        List<BigDecimal> values = giving.stream()
                .map(bulletin -> bulletin.value(metric).orElseThrow().decimal())
                .toList();
        BigDecimal value = values.get(values.size() - 1);
        long higher =
                values.stream().filter(other -> other.compareTo(value) > 0).count();
        long same = values.stream().filter(other -> other.compareTo(value) == 0).count();
        return new Standing(
                values.size(), (int) higher + 1, (int) same - 1, Medians.of(values), reached(giving, values, value));
    }

    private static Optional<SeriesEnd> reached(List<Bulletin> giving, List<BigDecimal> values, BigDecimal value) {
        for (End end : End.values()) {
            int i = values.size() - 2;
            while (i >= 0 && end.order().compare(values.get(i), value) < 0) {
                i--;
            }
            if (values.size() - 1 - i > LEAST_WEEKS || i < 0) {
                return Optional.of(new SeriesEnd(end, i < 0 ? Optional.empty() : Optional.of(giving.get(i))));
            }
        }
        return Optional.empty();
    }
}
