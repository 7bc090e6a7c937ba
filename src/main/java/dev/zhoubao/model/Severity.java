package dev.zhoubao.model;

import java.util.Locale;

/** How bad a problem is, mildest first. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
