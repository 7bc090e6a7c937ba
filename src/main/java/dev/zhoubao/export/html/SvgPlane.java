package dev.zhoubao.export.html;

import java.math.BigDecimal;
import java.util.Locale;

/** Where things stand in a drawing, in its own units: a slot for each row from left to right, the scale upwards. */
record SvgPlane(Plot plot, Scale scale) {

    static final int WIDTH = 860;
    static final int HEIGHT = 300;

    private static final int TOP = 16;
    private static final int RIGHT = 12;
    private static final int BOTTOM = 32;
    private static final int LEAST_LEFT = 44;
    private static final int DIGIT = 8;

    static SvgPlane of(Plot plot) {
        BigDecimal low = plot.values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = plot.values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return new SvgPlane(plot, Scale.of(low, high));
    }

    int left() {
        int digits = scale.ticks().stream()
                .mapToInt(tick -> tick.toPlainString().length())
                .max()
                .orElse(1);
        return Math.max(LEAST_LEFT, DIGIT * digits + 2 * DIGIT);
    }

    int right() {
        return WIDTH - RIGHT;
    }

    int bottom() {
        return HEIGHT - BOTTOM;
    }

    double slot() {
        return (double) (right() - left()) / Math.max(1, plot.rows());
    }

    /** The left edge of a row's slot. */
    double edge(int row) {
        return left() + row * slot();
    }

    /** The middle of a row's slot. */
    double middle(int row) {
        return edge(row) + slot() / 2;
    }

    double y(BigDecimal value) {
        return bottom() - scale.position(value) * (bottom() - TOP);
    }

    int top() {
        return TOP;
    }

    /** A coordinate, to a tenth. */
    static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
