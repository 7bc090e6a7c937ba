package dev.zhoubao.shell;

/** The name of a saved command. */
record SavedName(String name) {}
