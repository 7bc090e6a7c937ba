package dev.zhoubao.analysis.comparison;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A metric in two bulletins; null where a bulletin does not give it. */
public record FigureChange(
        Metric metric, @Nullable Figure from, @Nullable Figure to) {

    /** Why there is no change in percent. */
    public enum Obstacle {
        /** The first bulletin does not give the figure. */
        FROM_ABSENT,
        /** The second bulletin does not give it. */
        TO_ABSENT,
        /** The first value is zero. */
        FROM_ZERO;

        /** The word used in JSON and CSV. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param before null where only the later value is asked for */
    public static FigureChange of(Metric metric, @Nullable Bulletin before, Bulletin week) {
        return new FigureChange(
                metric,
                before == null ? null : before.figures().get(metric),
                week.figures().get(metric));
    }

    /** The absolute change in the metric's unit; empty unless both give a value. */
    public Optional<BigDecimal> difference() {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(to.value().decimal().subtract(from.value().decimal()));
    }

    /** The change in percent of the first value; empty where that is zero or a value is absent. */
    public Optional<BigDecimal> percent() {
        return from == null
                ? Optional.empty()
                : difference()
                        .flatMap(difference ->
                                Ratio.percent(difference, from.value().decimal()));
    }

    /** Why {@link #percent} is empty; empty where it is not. */
    public Optional<Obstacle> obstacle() {
        if (from == null) {
            return Optional.of(Obstacle.FROM_ABSENT);
        }
        if (to == null) {
            return Optional.of(Obstacle.TO_ABSENT);
        }
        return percent().isPresent() ? Optional.empty() : Optional.of(Obstacle.FROM_ZERO);
    }

    /** Better or worse; empty unless both give a value, and for a change of a metric that is neither. */
    public Optional<Verdict> verdict() {
        return difference().flatMap(difference -> Verdict.of(metric, difference.signum()));
    }

    /** Whether nothing changed: the same value twice, or absent twice. */
    public boolean same() {
        return difference().map(difference -> difference.signum() == 0).orElse(from == null && to == null);
    }
}
