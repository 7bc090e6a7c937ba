package dev.zhoubao.shell;

/** The exit codes of the command-line contract. */
public final class ExitCodes {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
