package dev.zhoubao.shell;

/** A word of a command that is not run now: it is taken as it is, even if it looks like an option. */
record CommandWord(String text) {}
