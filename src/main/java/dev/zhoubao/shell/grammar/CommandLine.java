package dev.zhoubao.shell.grammar;

/**
 * The line that calls a command, quoted so that it means the same call when it is typed again; a command that takes one as a
 * parameter is given its own.
 */
public record CommandLine(String text) {}
