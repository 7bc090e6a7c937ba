package dev.zhoubao.library;

import java.util.Locale;

/** Why one copy of a week is preferred to another, in the order in which the rules are asked. */
public enum CopyPreference {
    ONLY_COPY,
    FULL_OVER_STUB,
    READ_OVER_UNREAD,
    OFFICIAL_OVER_REPOST,
    MORE_COMPLETE,
    NEWER,
    FIRST_BY_NAME;

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
