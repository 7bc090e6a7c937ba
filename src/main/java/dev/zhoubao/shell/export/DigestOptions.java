package dev.zhoubao.shell.export;

/** Options of a digest. */
public interface DigestOptions {

    /** Whether the weeks are a table alone. */
    boolean brief();
}
