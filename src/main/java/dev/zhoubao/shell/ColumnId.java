package dev.zhoubao.shell;

/** The id of a column of a list. */
record ColumnId(String id) {}
