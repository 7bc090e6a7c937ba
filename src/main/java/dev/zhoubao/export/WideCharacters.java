package dev.zhoubao.export;

/** Which characters are about as wide as two Latin ones where a program draws text; a terminal counts exactly. */
public final class WideCharacters {

    private WideCharacters() {}

    /** The blocks of Unicode's East Asian wide and full-width characters, coarsely. */
    public static boolean has(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || c >= 0x20000;
    }

    /** How many Latin characters a line of text is about as wide as. */
    public static int columns(String line) {
        return line.codePoints().map(c -> has(c) ? 2 : 1).sum();
    }
}
