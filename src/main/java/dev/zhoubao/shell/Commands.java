package dev.zhoubao.shell;

/** A class whose {@code @Command} methods are commands of the shell. */
public interface Commands {}
