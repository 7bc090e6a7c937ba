package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no bulletin and was set aside.
 *
 * @param file as its user would name it
 * @param series to which it belongs; null where none is known
 */
public record PassedOver(String file, @Nullable OtherSeries series) {

    /** That it was not read, and why. */
    public Problem problem(Severity severity) {
        Phrase why = series == null
                ? Phrase.of("passed over: no title of the weekly bulletin was found where its title should be")
                : Phrase.of("passed over: it belongs to another series, {0}", series.title());
        return new Problem(severity, file, null, why, null);
    }
}
