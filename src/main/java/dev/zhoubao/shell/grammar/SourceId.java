package dev.zhoubao.shell.grammar;

/** Where new issues are looked for: a web address, a file, or the name of a list. */
public record SourceId(String text) {}
