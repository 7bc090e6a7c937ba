package dev.zhoubao.export.html;

/** The style class of a series: colour, dashes and pattern, which the style sheet gives. */
final class SeriesStyle {

    private static final int STYLES = 8;

    private SeriesStyle() {}

    static String of(int series) {
        return "s" + (series % STYLES + 1);
    }
}
