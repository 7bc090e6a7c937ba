package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;

/** A text is no condition on a figure. */
public final class BadConditionException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    BadConditionException(Phrase phrase) {
        super(phrase.english());
        this.phrase = phrase;
    }

    static BadConditionException noMetric(String id) {
        return new BadConditionException(Phrase.of("'{0}' is not a metric; list them with: metrics", id));
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
