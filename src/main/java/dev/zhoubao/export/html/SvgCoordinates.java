package dev.zhoubao.export.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where things stand in a drawing, in its own units: a slot for each row from left to right, as wide as the weeks are many
 * that it stands for, though not wider than {@value #MOST_WEEKS}; the scale upwards.
 *
 * @param starts where the slots begin, in weeks, and where the last one ends
 */
record SvgCoordinates(PlotData plot, AxisTicks scale, List<Integer> starts) {

    /** A longer gap would leave the rest no room. */
    private static final int MOST_WEEKS = 52;

    static final int WIDTH = 860;
    static final int HEIGHT = 300;

    private static final int TOP = 16;
    private static final int RIGHT = 12;
    private static final int BOTTOM = 32;
    private static final int LEAST_LEFT = 44;
    private static final int DIGIT = 8;

    /** Half of what a point takes, so that those at the end of the axis are whole. */
    private static final int MARKER = 6;

    static SvgCoordinates of(PlotData plot) {
        BigDecimal low = plot.values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = plot.values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal top = plot.emphasis().top();
        return new SvgCoordinates(
                plot,
                top == null ? AxisTicks.of(low, high) : AxisTicks.of(low.max(top.negate()), top),
                starts(plot.spans()));
    }

    private static List<Integer> starts(List<Integer> spans) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int weeks : spans) {
            starts.add(starts.get(starts.size() - 1) + Math.min(weeks, MOST_WEEKS));
        }
        return List.copyOf(starts);
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

    double slot(int row) {
        return edge(row + 1) - edge(row);
    }

    /** The left edge of a row's slot; of the row behind the last the right edge of all. */
    double edge(int row) {
        int weeks = Math.max(1, starts.get(starts.size() - 1));
        return left() + (double) (right() - left()) * starts.get(row) / weeks;
    }

    /** The middle of a row's slot. */
    double middle(int row) {
        return (edge(row) + edge(row + 1)) / 2;
    }

    double y(BigDecimal value) {
        return bottom() - scale.position(value) * (bottom() - TOP);
    }

    int top() {
        return TOP;
    }

    /** Whether a value lies beyond the end of the axis. */
    boolean cuts(BigDecimal value) {
        return y(value) < TOP || y(value) > bottom();
    }

    /** Shapes that end soon behind the axis where values lie beyond it, also in a drawing that shows what is outside it. */
    String cut(String shapes) {
        int height = bottom() - TOP + 2 * MARKER;
        return plot.emphasis().top() == null
                ? shapes
                : "<svg y=\"" + (TOP - MARKER) + "\" width=\"" + WIDTH + "\" height=\"" + height + "\" viewBox=\"0 "
                        + (TOP - MARKER) + " " + WIDTH + " " + height + "\">\n" + shapes + "</svg>\n";
    }

    /** A coordinate, to a tenth. */
    static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
