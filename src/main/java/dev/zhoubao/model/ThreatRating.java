package dev.zhoubao.model;

/** The grade of the week's vulnerabilities and the sentence it was read from. */
public record ThreatRating(ThreatLevel level, Evidence evidence) {}
