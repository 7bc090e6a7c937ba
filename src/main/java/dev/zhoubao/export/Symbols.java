package dev.zhoubao.export;

/** The characters that charts and sparklines may be drawn with. */
public enum Symbols {
    /** Braille, blocks and box lines. */
    UNICODE,
    /** Nothing but ASCII, for terminals of another encoding. */
    ASCII
}
