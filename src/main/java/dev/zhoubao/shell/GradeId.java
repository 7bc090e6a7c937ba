package dev.zhoubao.shell;

/** The name of a grade, in Chinese or English. */
record GradeId(String name) {}
