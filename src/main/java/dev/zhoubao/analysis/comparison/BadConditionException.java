package dev.zhoubao.analysis.comparison;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text is no condition on a figure. */
public final class BadConditionException extends PhraseException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String metric;

    BadConditionException(Phrase phrase) {
        super(phrase);
        this.metric = null;
    }

    private BadConditionException(Phrase wrong, Phrase hint, String metric) {
        super(wrong, hint);
        this.metric = metric;
    }

    static BadConditionException noMetric(String id) {
        return new BadConditionException(
                Phrase.of("'{0}' is not a metric", id), Phrase.of("list them with: metrics"), id);
    }

    /** What is taken for a metric and is none, if that is what is wrong. */
    public Optional<String> metric() {
        return Optional.ofNullable(metric);
    }
}
