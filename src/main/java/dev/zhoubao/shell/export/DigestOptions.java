package dev.zhoubao.shell.export;

/** Options of a digest. */
public interface DigestOptions {

    /** How many weeks with a section each there are in a megabyte, by experience; 0 where nobody knows. */
    int weeksInMegabyte();

    /** Whether the weeks are a table alone. */
    boolean brief();
}
