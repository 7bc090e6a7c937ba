package dev.zhoubao.shell.failure;

import dev.zhoubao.language.Phrase;

/** The words of a command or an option are wrong; the phrase says what to write instead. Exit code 2. */
public final class UsageException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public UsageException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
