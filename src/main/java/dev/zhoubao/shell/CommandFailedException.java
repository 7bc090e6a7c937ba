package dev.zhoubao.shell;

import org.jspecify.annotations.Nullable;

/** A command failed with a message for the user and an exit code. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String message;

    CommandFailedException(String message) {
        this(ExitCodes.FAILED, message, null);
    }

    CommandFailedException(int code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.message = message;
    }

    int code() {
        return code;
    }

    /** One sentence; empty when the user has been told already. */
    String message() {
        return message;
    }

    /** The same failure, of which no more needs to be said. */
    CommandFailedException alreadyTold() {
        return new CommandFailedException(code, "", this);
    }
}
