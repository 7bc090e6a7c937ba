package dev.zhoubao.shell.failure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;
import java.util.Optional;

/** The words of a command or an option are wrong; the phrase says what to write instead. Exit code 2. */
public final class UsageException extends PhraseException {

    private static final long serialVersionUID = 1L;

    public UsageException(Phrase phrase) {
        super(phrase);
    }

    /** @param hint what to type next; it ends the sentence */
    public UsageException(Phrase wrong, Phrase hint) {
        super(wrong, hint);
    }

    private UsageException(Phrase phrase, Optional<Phrase> hint) {
        super(phrase, hint);
    }

    /** What was said of a value, as wrong usage. */
    public static UsageException of(Phrase.HasPhrase said) {
        return said instanceof UsageException usage ? usage : new UsageException(said.phrase(), said.hint());
    }
}
