package dev.zhoubao.export.terminal;

import dev.zhoubao.export.Theme;
import org.jline.utils.AttributedStyle;

/**
 * The colours that mean something, in results, charts and the line being typed. They are of the 256 that terminals leave
 * as they are, each with a contrast of at least 4.5 to its background; those for a dark one, which are also used where the
 * background is not known, can still be made out on white.
 */
public enum Palette {
    DARK(34, 203, new int[] {37, 136, 170, 69}),
    LIGHT(28, 160, new int[] {23, 94, 90, 25});

    /** What stands back: rules, axes, labels, comments. */
    public static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();

    /** What stands out: headings, heads of columns, what was found. */
    public static final AttributedStyle STRONG = AttributedStyle.DEFAULT.bold();

    private final int good;
    private final int bad;
    /** Without green and red, which say good and bad. */
    private final int[] series;

    Palette(int good, int bad, int[] series) {
        this.good = good;
        this.bad = bad;
        this.series = series;
    }

    /** The colours for a background. */
    public static Palette of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }

    /** Better, added, well formed. */
    public AttributedStyle good() {
        return AttributedStyle.DEFAULT.foreground(good);
    }

    /** Worse, removed, wrong. */
    public AttributedStyle bad() {
        return AttributedStyle.DEFAULT.foreground(bad);
    }

    /** A name that is known, such as an option's. */
    public AttributedStyle known() {
        return series(0);
    }

    /** The series of a chart; they begin anew after the last. */
    AttributedStyle series(int index) {
        return AttributedStyle.DEFAULT.foreground(series[index % series.length]);
    }
}
