package dev.zhoubao.model;

/** Which way a metric has to move for things to get better. */
public enum GoodDirection {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER,
    /** No direction is better: the metric only describes. */
    NEITHER
}
