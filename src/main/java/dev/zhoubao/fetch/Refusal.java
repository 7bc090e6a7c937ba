package dev.zhoubao.fetch;

import dev.zhoubao.language.Phrase;

/**
 * What a page says instead of the document that was asked for.
 *
 * @param state what it makes of the address
 * @param words the page's own; empty where it has none
 */
record Refusal(Outcome.State state, Phrase reason, String words) {

    static Refusal failed(Phrase reason) {
        return new Refusal(Outcome.State.FAILED, reason, "");
    }

    /** A page that consists of a notice. */
    static Refusal notice(Outcome.State state, String words) {
        return new Refusal(state, Phrase.of("the page says: {0}", words), words);
    }
}
