package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import java.util.Optional;

/** A text is no condition on a figure. */
public final class BadConditionException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;
    private final transient Optional<Phrase> hint;

    BadConditionException(Phrase phrase) {
        this(phrase, Optional.empty());
    }

    private BadConditionException(Phrase phrase, Optional<Phrase> hint) {
        super(phrase.english());
        this.phrase = phrase;
        this.hint = hint;
    }

    static BadConditionException noMetric(String id) {
        Phrase hint = Phrase.of("list them with: metrics");
        return new BadConditionException(
                Phrase.of("{0}; {1}", Phrase.of("'{0}' is not a metric", id), hint), Optional.of(hint));
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
