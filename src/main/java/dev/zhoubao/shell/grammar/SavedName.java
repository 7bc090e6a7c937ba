package dev.zhoubao.shell.grammar;

/** The name of a saved command. */
public record SavedName(String name) {}
