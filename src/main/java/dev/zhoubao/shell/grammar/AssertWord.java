package dev.zhoubao.shell.grammar;

/** A word of an assertion: the week, then the condition, which may be of several words. */
public record AssertWord(String text) {}
