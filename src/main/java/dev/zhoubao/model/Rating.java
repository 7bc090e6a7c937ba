package dev.zhoubao.model;

/** A grade of a bulletin, on one of the scales, and the sentence it was read from. */
public record Rating<L extends Level>(L level, Evidence evidence) {}
