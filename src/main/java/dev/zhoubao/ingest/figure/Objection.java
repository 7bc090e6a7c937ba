package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;

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
        QUOTATION
    }

    Phrase phrase(String metric, String number) {
        return switch (kind) {
            case TIME -> Phrase.of("{0} {1} is not used: '{2}' is not this bulletin's week", metric, number, words);
            case SUBJECT -> Phrase.of("{0} {1} is not used: '{2}' is another place or body", metric, number, words);
            case COUNTRY -> Phrase.of("{0} {1} is not used: it is not said to be of the whole country", metric, number);
            case MOOD -> Phrase.of("{0} {1} is not used: '{2}' does not say that it was so", metric, number, words);
            case QUOTATION -> Phrase.of("{0} {1} is not used: it stands in quotation marks", metric, number);
        };
    }
}
