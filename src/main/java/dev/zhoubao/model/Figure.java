package dev.zhoubao.model;

import org.jspecify.annotations.Nullable;

/**
 * One number of a bulletin: what it counts, its value in the metric's unit, and the sentence it was read from.
 *
 * @param change from the week before, where the same sentence prints one
 */
public record Figure(
        Metric metric,
        Quantity value,
        Evidence evidence,
        @Nullable PrintedChange change) {

    /** A figure without a printed change. */
    public Figure(Metric metric, Quantity value, Evidence evidence) {
        this(metric, value, evidence, null);
    }
}
