package dev.zhoubao.language;

import java.util.Optional;

/** What the user is told in one sentence that says what is wrong and what to do. */
public abstract class PhraseException extends RuntimeException implements Phrase.HasPhrase {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;
    private final transient Optional<Phrase> hint;

    protected PhraseException(Phrase phrase) {
        this(phrase, Optional.empty());
    }

    /** @param hint what to type next; it ends the sentence */
    protected PhraseException(Phrase wrong, Phrase hint) {
        this(Phrase.of("{0}; {1}", wrong, hint), Optional.of(hint));
    }

    protected PhraseException(Phrase phrase, Optional<Phrase> hint) {
        super(phrase.english());
        this.phrase = phrase;
        this.hint = hint;
    }

    @Override
    public final Phrase phrase() {
        return phrase;
    }

    @Override
    public final Optional<Phrase> hint() {
        return hint;
    }
}
