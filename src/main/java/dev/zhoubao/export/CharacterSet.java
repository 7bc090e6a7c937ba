package dev.zhoubao.export;

/** The characters that charts, sparklines and rules may be drawn with; words stay as they are. */
public enum CharacterSet {
    /** Braille, blocks and box lines. */
    UNICODE,
    /** Nothing but ASCII, for terminals of another encoding. */
    ASCII;

    /** What stands for what is left out. */
    public String ellipsis() {
        return this == ASCII ? "..." : "…";
    }
}
