package dev.zhoubao.shell;

/** The name of a command. */
record CommandName(String name) {}
