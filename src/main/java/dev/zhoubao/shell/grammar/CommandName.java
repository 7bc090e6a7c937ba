package dev.zhoubao.shell.grammar;

/** The name of a command. */
public record CommandName(String name) {}
