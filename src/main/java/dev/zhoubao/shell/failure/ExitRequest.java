package dev.zhoubao.shell.failure;

/** The user asked to leave, or nobody reads the results any more: carried up to whatever is reading commands. */
public final class ExitRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerGone;
    private final int code;

    public ExitRequest() {
        this(false, ExitCodes.DONE);
    }

    private ExitRequest(boolean readerGone, int code) {
        super("exit", null, false, false);
        this.readerGone = readerGone;
        this.code = code;
    }

    /** A reader that went away, as {@code head} does, has what it wanted of this one result. */
    public static ExitRequest readerGone() {
        return new ExitRequest(true, ExitCodes.DONE);
    }

    /** What a command file makes of it, whose later commands are not run. */
    public ExitRequest ofCommandFile() {
        return readerGone ? new ExitRequest(true, ExitCodes.READER_GONE) : this;
    }

    /** The process's exit code. */
    public int code() {
        return code;
    }
}
