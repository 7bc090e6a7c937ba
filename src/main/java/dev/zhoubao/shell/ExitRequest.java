package dev.zhoubao.shell;

/** The user asked to leave: carried up to whatever is reading commands. */
final class ExitRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExitRequest() {
        super("exit", null, false, false);
    }
}
