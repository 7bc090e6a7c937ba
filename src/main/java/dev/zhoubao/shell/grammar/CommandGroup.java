package dev.zhoubao.shell.grammar;

/** A class whose {@code @Command} methods are commands of the shell. */
public interface CommandGroup {}
