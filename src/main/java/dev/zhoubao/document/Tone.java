package dev.zhoubao.document;

/** What a value says, for colour; never the only sign of it. */
public enum Tone {
    NEUTRAL,
    GOOD,
    BAD,
    /** Stands out: a heading within a row, a match. */
    STRONG,
    /** Of less weight. */
    FAINT
}
