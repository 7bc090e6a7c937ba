package dev.zhoubao.fetch;

import dev.zhoubao.language.Phrase;

/**
 * What a page says instead of the document that was asked for.
 *
 * @param state what it makes of the address
 */
record Refusal(Outcome.State state, Phrase reason) {}
