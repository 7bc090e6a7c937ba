package dev.zhoubao.shell;

/** The words of a command or an option are wrong; the message says what to write instead. Exit code 2. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
