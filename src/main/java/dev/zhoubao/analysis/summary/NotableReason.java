package dev.zhoubao.analysis.summary;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.Comparator;

/** Why a week is worth a look. */
public sealed interface NotableReason {

    Bulletin week();

    /** It is graded below 良. */
    record Graded(Bulletin week, Grade grade) implements NotableReason {}

    /** A reason that lies in one figure of the week. */
    sealed interface InFigure extends NotableReason {

        Metric metric();

        BigDecimal value();
    }

    /** The value lies far outside the series; the score is negative below it. */
    record Outlying(Bulletin week, Metric metric, BigDecimal value, BigDecimal median, BigDecimal score)
            implements InFigure {}

    /**
     * No other week has so high or so low a value.
     *
     * @param weeks how many weeks give the metric
     */
    record Extremal(Bulletin week, Metric metric, BigDecimal value, BigDecimal median, End end, int weeks)
            implements InFigure {}

    /** The newest week, with the highest or lowest value since another one. */
    record Since(Bulletin week, Metric metric, BigDecimal value, End end, Bulletin since) implements InFigure {}

    /**
     * A change by half or more from the calendar week just before.
     *
     * @param percent of the value before
     */
    record Jump(Bulletin week, Metric metric, BigDecimal before, BigDecimal value, BigDecimal percent)
            implements InFigure {}

    /** Which end of the values. */
    enum End {
        HIGHEST,
        LOWEST;

        /** The value nearer to this end comes last. */
        Comparator<BigDecimal> order() {
            return this == HIGHEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        }
    }
}
