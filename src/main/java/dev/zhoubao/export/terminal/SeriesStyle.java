package dev.zhoubao.export.terminal;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** How each series of a chart is told from the others: by its mark, and by its colour where there are colours. */
final class SeriesStyle {

    private static final String MARKS = "●▲■◆○△□◇";
    private static final String ASCII_MARKS = "*+ox#%&";
    private static final String FILLS = "█▒▓░";
    private static final String ASCII_FILLS = "#=+-";

    private final CharacterSet symbols;
    private final Palette palette;

    SeriesStyle(Display display) {
        this.symbols = display.symbols();
        this.palette = Palette.of(display.theme());
    }

    char mark(int series) {
        return pick(MARKS, ASCII_MARKS, series);
    }

    /** Stands where marks of several series meet. */
    char shared() {
        return symbols == CharacterSet.ASCII ? '@' : '◈';
    }

    char fill(int series) {
        return pick(FILLS, ASCII_FILLS, series);
    }

    private char pick(String unicode, String ascii, int series) {
        String all = symbols == CharacterSet.ASCII ? ascii : unicode;
        return all.charAt(series % all.length());
    }

    AttributedStyle style(int series) {
        return palette.series(series);
    }

    /** A sign of the series and its name. */
    AttributedString legend(int series, char sign, String label) {
        return new AttributedStringBuilder()
                .styled(style(series), String.valueOf(sign))
                .append(" ")
                .append(label)
                .toAttributedString();
    }
}
