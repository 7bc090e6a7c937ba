package dev.zhoubao.shell.failure;

/** The exit codes of the command-line contract. */
public final class ExitCodes {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;
    /** A check found what it was told to fail on. */
    public static final int FOUND = 3;

    public static final int INTERRUPTED = 130;

    /** As of a process that is ended by the signal for it: the reader of standard output went away. */
    public static final int READER_GONE = 141;

    private ExitCodes() {}
}
