package dev.zhoubao.shell.failure;

/** The user asked to leave: carried up to whatever is reading commands. */
public final class ExitRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExitRequest() {
        super("exit", null, false, false);
    }
}
