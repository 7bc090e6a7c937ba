package dev.zhoubao.model;

import java.util.Locale;

/** Which way a figure moved, as printed. */
public enum Direction {
    UP,
    DOWN,
    SAME;

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
