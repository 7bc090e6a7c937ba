package dev.zhoubao.shell.grammar;

/** A word of a command that is not run now: it is taken as it is, even if it looks like an option. */
public record CommandWord(String text) {}
