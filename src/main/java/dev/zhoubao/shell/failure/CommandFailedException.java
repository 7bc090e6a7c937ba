package dev.zhoubao.shell.failure;

import dev.zhoubao.language.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command failed with a sentence for the user and an exit code. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient @Nullable Phrase phrase;

    public CommandFailedException(Phrase phrase) {
        this(ExitCodes.FAILED, phrase, null);
    }

    public CommandFailedException(int code, @Nullable Phrase phrase, @Nullable Throwable cause) {
        super(phrase == null ? "" : phrase.english(), cause);
        this.code = code;
        this.phrase = phrase;
    }

    public int code() {
        return code;
    }

    /** One sentence; empty when the user has been told already. */
    public Optional<Phrase> phrase() {
        return Optional.ofNullable(phrase);
    }

    /** The same failure, of which no more needs to be said. */
    public CommandFailedException alreadyTold() {
        return new CommandFailedException(code, null, this);
    }
}
