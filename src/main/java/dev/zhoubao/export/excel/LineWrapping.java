package dev.zhoubao.export.excel;

import dev.zhoubao.export.WideCharacters;

/** How a line of text is wrapped in a cell: between words, between Chinese characters, and within what is longer than a line. */
final class LineWrapping {

    /** The parts of the width of a digit, which columns are measured in, in Arial and fonts of its widths. */
    private static final int DIGIT = 20;

    private static final int BLANK = 10;
    private static final int SMALL = 18;
    private static final int CAPITAL = 25;
    private static final int CHINESE = 38;

    private final int room;
    private int lines = 1;
    private int used;

    /** @param width in characters */
    LineWrapping(int width) {
        this.room = width * DIGIT;
    }

    /** Of one line of the text; it is called once. */
    int lines(String text) {
        int word = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            int width = width(c);
            if (c == ' ') {
                place(word);
                word = 0;
                used += width;
            } else if (width == CHINESE) {
                place(word);
                word = 0;
                place(width);
            } else {
                word += width;
            }
        }
        place(word);
        return lines;
    }

    private void place(int width) {
        if (used > 0 && used + width > room) {
            lines++;
            used = 0;
        }
        used += width;
        while (used > room && width > room) {
            lines++;
            used -= room;
        }
    }

    private static int width(int c) {
        if (c == ' ') {
            return BLANK;
        }
        if (WideCharacters.has(c)) {
            return CHINESE;
        }
        if (Character.isUpperCase(c)) {
            return CAPITAL;
        }
        return Character.isLowerCase(c) ? SMALL : DIGIT;
    }
}
