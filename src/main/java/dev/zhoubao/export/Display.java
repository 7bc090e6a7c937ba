package dev.zhoubao.export;

/**
 * What a report is shown on.
 *
 * @param width in columns; 0 for no limit, as in files and pipes, where nothing is cut
 * @param colour whether colours may be used
 * @param symbols what charts may be drawn with; ASCII where the others would take two columns, which no chart counts on
 */
public record Display(int width, boolean colour, Symbols symbols, Theme theme, AmbiguousWidth ambiguous) {

    /** A file or pipe: no limit, no colours. */
    public static final Display PLAIN = new Display(0, false);

    public Display {
        symbols = ambiguous == AmbiguousWidth.WIDE ? Symbols.ASCII : symbols;
    }

    /** A dark display that draws ambiguous characters narrow. */
    public Display(int width, boolean colour, Symbols symbols) {
        this(width, colour, symbols, Theme.DARK, AmbiguousWidth.NARROW);
    }

    /** A display that shows every character. */
    public Display(int width, boolean colour) {
        this(width, colour, Symbols.UNICODE);
    }
}
