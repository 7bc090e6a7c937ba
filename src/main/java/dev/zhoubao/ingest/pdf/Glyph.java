package dev.zhoubao.ingest.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * One character, or a few as one, where it stands on its page: in points from the upper left corner, as the page is read.
 *
 * @param base the line on which it stands
 */
record Glyph(String text, float left, float right, float base, float size) {

    static Glyph of(TextPosition position) {
        float left = position.getXDirAdj();
        return new Glyph(
                Radicals.replaced(position.getUnicode()),
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                Math.max(1, Math.abs(position.getYScale())));
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether one of this and the next is set clearly smaller. */
    boolean differsFrom(Glyph next) {
        return Math.min(size, next.size) < 0.85 * Math.max(size, next.size);
    }

    /** Whether this and the next are digits of two numbers, since one of them is raised. */
    boolean partedFrom(Glyph next) {
        boolean digits = Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(next.text.charAt(0));
        return digits && differsFrom(next) && Math.abs(base - next.base) > 0.1 * Math.max(size, next.size);
    }
}
