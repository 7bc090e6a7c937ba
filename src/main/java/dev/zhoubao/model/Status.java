package dev.zhoubao.model;

import java.util.Locale;

/** How much is known of a week; the constants' order is from most to least. */
public enum Status {
    /** A whole bulletin. */
    FULL,
    /** Only title and dates: a feed stub, or a repost that is no more than a card with a link. */
    STUB,
    /** Known only from another issue's list, or from another page that links to it. */
    LINKED,
    /** Named by nothing that is loaded: it follows from the calendar between two weeks that are known. */
    MISSING;

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
