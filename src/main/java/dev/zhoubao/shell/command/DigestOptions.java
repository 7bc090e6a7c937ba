package dev.zhoubao.shell.command;

/** Options of a digest. */
interface DigestOptions {

    /** Whether the weeks are a table alone. */
    boolean brief();
}
