package dev.zhoubao.shell.failure;

import dev.zhoubao.language.Phrase;
import java.util.Optional;

/** The words of a command or an option are wrong; the phrase says what to write instead. Exit code 2. */
public final class UsageException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;
    private final transient Optional<Phrase> hint;

    public UsageException(Phrase phrase) {
        this(phrase, Optional.empty());
    }

    /** @param hint what to type next; it ends the sentence */
    public UsageException(Phrase wrong, Phrase hint) {
        this(Phrase.of("{0}; {1}", wrong, hint), Optional.of(hint));
    }

    private UsageException(Phrase phrase, Optional<Phrase> hint) {
        super(phrase.english());
        this.phrase = phrase;
        this.hint = hint;
    }

    /** What was said of a value, as wrong usage. */
    public static UsageException of(Phrase.Said said) {
        return said instanceof UsageException usage ? usage : new UsageException(said.phrase(), said.hint());
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public Optional<Phrase> hint() {
        return hint;
    }
}
