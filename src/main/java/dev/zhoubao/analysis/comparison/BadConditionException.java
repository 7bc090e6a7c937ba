package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;

/** A text is no condition on a figure. */
public final class BadConditionException extends PhraseException {

    private static final long serialVersionUID = 1L;

    BadConditionException(Phrase phrase) {
        super(phrase);
    }

    private BadConditionException(Phrase wrong, Phrase hint) {
        super(wrong, hint);
    }

    static BadConditionException noMetric(String id) {
        return new BadConditionException(Phrase.of("'{0}' is not a metric", id), Phrase.of("list them with: metrics"));
    }
}
