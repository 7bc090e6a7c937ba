package dev.zhoubao.shell.grammar;

/** The id of a column of a list. */
public record ColumnId(String id) {}
