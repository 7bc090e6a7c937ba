package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;

/**
 * What keeps a number from being the bulletin's own count of its own week.
 *
 * @param words the words of the sentence that say so
 */
record Objection(Kind kind, String words) {

    /** What the words set. */
    enum Kind {
        TIME,
        SUBJECT,
        COUNTRY,
        MOOD,
        /** Of a heading, whatever the sentences below it say. */
        ISSUE,
        QUOTATION,
        UNCERTAIN,
        CORRECTION
    }

    /** Why it does not count. */
    Phrase reason() {
        return switch (kind) {
            case TIME -> Phrase.of("'{0}' is not this bulletin's week", words);
            case SUBJECT -> Phrase.of("'{0}' is another place or body", words);
            case COUNTRY -> Phrase.of("it is not said to be of the whole country");
            case MOOD -> Phrase.of("'{0}' does not say that it was so", words);
            case ISSUE -> Phrase.of("it stands below '{0}'", words);
            case QUOTATION -> Phrase.of("it stands in quotation marks");
            case UNCERTAIN -> Phrase.of("with '{0}' it may be a count of something else", words);
            case CORRECTION -> Phrase.of("the text may correct it: {0}", words);
        };
    }

    Phrase phrase(Metric metric, String number) {
        return Phrase.of("the number {1} is not used for {0}: {2}", metric, number, reason());
    }
}
