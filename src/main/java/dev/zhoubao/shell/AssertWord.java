package dev.zhoubao.shell;

/** A word of an assertion: the week, then the condition, which may be of several words. */
record AssertWord(String text) {}
