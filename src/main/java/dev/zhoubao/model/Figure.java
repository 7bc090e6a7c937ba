package dev.zhoubao.model;

/** One number of a bulletin: what it counts, its value in the metric's unit, and the sentence it was read from. */
public record Figure(Metric metric, Quantity value, Evidence evidence) {}
