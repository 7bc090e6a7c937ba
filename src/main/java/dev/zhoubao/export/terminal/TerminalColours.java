package dev.zhoubao.export.terminal;

import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.ColorPalette;
import org.jline.utils.Colors;

/** The colours that a terminal has: others are shown as the nearest of them. */
final class TerminalColours extends ColorPalette {

    private final int count;

    /** @param count of the 256 usual ones, from the first */
    TerminalColours(int count) {
        this.count = count;
    }

    String ansi(AttributedString line) {
        return line.toAnsi(count, ForceMode.None, this);
    }

    @Override
    public int round(int colour) {
        return Colors.roundColor(colour, count);
    }
}
