package dev.zhoubao.analysis;

import java.util.Locale;

/** Whether a change is for the better, by the metric's good direction. */
public enum Verdict {
    BETTER,
    WORSE,
    SAME;

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
