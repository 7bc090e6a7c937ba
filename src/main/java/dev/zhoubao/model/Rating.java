package dev.zhoubao.model;

/** The overall grade of a bulletin and the sentence it was read from. */
public record Rating(Grade grade, Evidence evidence) {}
