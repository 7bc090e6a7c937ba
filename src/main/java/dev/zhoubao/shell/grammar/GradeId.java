package dev.zhoubao.shell.grammar;

/** The name of a grade, in Chinese or English. */
public record GradeId(String name) {}
