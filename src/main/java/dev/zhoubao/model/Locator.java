package dev.zhoubao.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the number counts that says where in a document a text stands, from 1: its lines or, in documents without lines
 * of their own, the pages or the paragraphs with text.
 */
public enum Locator {
    LINE,
    PAGE,
    PARAGRAPH;

    public static Optional<Locator> of(String word) {
        return Arrays.stream(values())
                .filter(locator -> locator.toString().equals(word))
                .findFirst();
    }

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
