package dev.zhoubao.analysis;

import dev.zhoubao.model.Metric;
import java.util.Locale;
import java.util.Optional;

/** Whether a change is for the better, by the metric's good direction. */
public enum Verdict {
    BETTER,
    WORSE,
    SAME;

    /**
     * What a change of a metric means; empty for a metric of which neither direction is good.
     *
     * @param sign of the change
     */
    public static Optional<Verdict> of(Metric metric, int sign) {
        if (sign == 0) {
            return Optional.of(SAME);
        }
        return switch (metric.goodDirection()) {
            case NEITHER -> Optional.empty();
            case LOWER_IS_BETTER -> Optional.of(sign < 0 ? BETTER : WORSE);
            case HIGHER_IS_BETTER -> Optional.of(sign > 0 ? BETTER : WORSE);
        };
    }

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
