package dev.zhoubao.export;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a report is shown on.
 *
 * @param width in columns; 0 for no limit, as in files and pipes, where nothing is cut
 * @param colours how many colours may be used; 0 for none
 * @param symbols what charts may be drawn with; ASCII where the others would take two columns, which no chart counts on
 * @param traits what is shown otherwise than usual
 */
public record Display(
        int width, int colours, CharacterSet symbols, Theme theme, AmbiguousWidth ambiguous, Set<Trait> traits) {

    /** What is shown otherwise than usual. */
    public enum Trait {
        /** Addresses are never shortened. */
        WHOLE_ADDRESSES,
        /** For screen readers: charts are said in sentences. */
        SPOKEN,
        /** Words with an address behind them lead there. */
        LINKS
    }

    /** What most terminals have. */
    public static final int USUAL_COLOURS = 256;

    /** A file or pipe: no limit, no colours. */
    public static final Display PLAIN = new Display(0, false);

    public Display {
        traits = Set.copyOf(traits);
        symbols = ambiguous == AmbiguousWidth.WIDE ? CharacterSet.ASCII : symbols;
    }

    /** A display that shows everything as usual. */
    public Display(int width, int colours, CharacterSet symbols, Theme theme, AmbiguousWidth ambiguous) {
        this(width, colours, symbols, theme, ambiguous, Set.of());
    }

    /** The same display with one trait more. */
    public Display with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Display(width, colours, symbols, theme, ambiguous, more);
    }

    /** The same display without a trait. */
    public Display without(Trait trait) {
        Set<Trait> fewer = new HashSet<>(traits);
        fewer.remove(trait);
        return new Display(width, colours, symbols, theme, ambiguous, fewer);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** A dark display that draws ambiguous characters narrow. */
    public Display(int width, boolean colour, CharacterSet symbols) {
        this(width, colour ? USUAL_COLOURS : 0, symbols, Theme.DARK, AmbiguousWidth.NARROW);
    }

    /** A display that shows every character. */
    public Display(int width, boolean colour) {
        this(width, colour, CharacterSet.UNICODE);
    }

    /** Whether colours may be used. */
    public boolean colour() {
        return colours > 0;
    }
}
