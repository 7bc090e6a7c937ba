package dev.zhoubao.export.html;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What lies behind the data: grid, axis, names, and a band for each row in which nothing has a value. */
final class SvgFrame {

    private static final int NARROWEST = 64;
    private static final int BLANK = 8;
    private static final int DIGIT = 9;
    private static final int LINE = 14;

    /** So much larger are the letters in a narrow window, into which the drawing is shrunk. */
    private static final double IN_A_NARROW_WINDOW = 2.2;

    private SvgFrame() {}

    static String of(SvgCoordinates plane) {
        return bands(plane) + grid(plane) + names(plane);
    }

    private static String bands(SvgCoordinates plane) {
        StringBuilder bands = new StringBuilder();
        for (int row = 0; row < plane.plot().rows(); row++) {
            if (plane.plot().gap(row)) {
                bands.append(band(plane, row));
            }
        }
        return bands.toString();
    }

    /** With the number of its weeks, where there is room, and its name for those who point at it. */
    private static String band(SvgCoordinates plane, int row) {
        String weeks = String.valueOf(plane.plot().spans().get(row));
        String number = plane.slot(row) < DIGIT * weeks.length()
                ? ""
                : "<text class=\"gap-weeks\" x=\"" + SvgCoordinates.at(plane.middle(row)) + "\" y=\""
                        + (plane.top() + LINE) + "\">" + weeks + "</text>\n";
        return "<rect class=\"gap\" x=\"" + SvgCoordinates.at(plane.edge(row)) + "\" y=\"" + plane.top() + "\" width=\""
                + SvgCoordinates.at(plane.slot(row)) + "\" height=\"" + (plane.bottom() - plane.top()) + "\"><title>"
                + HtmlEscaping.text(plane.plot().names().get(row)) + "</title></rect>\n" + number;
    }

    private static String grid(SvgCoordinates plane) {
        StringBuilder grid = new StringBuilder();
        for (BigDecimal tick : plane.scale().ticks()) {
            String y = SvgCoordinates.at(plane.y(tick));
            grid.append("<path class=\"")
                    .append(tick.signum() == 0 ? "axis" : "grid")
                    .append("\" d=\"M")
                    .append(plane.left())
                    .append(' ')
                    .append(y)
                    .append('H')
                    .append(plane.right())
                    .append("\"/>\n<text class=\"tick\" x=\"")
                    .append(plane.left() - 8)
                    .append("\" y=\"")
                    .append(y)
                    .append("\">")
                    .append(tick.toPlainString())
                    .append("</text>\n");
        }
        return grid.toString();
    }

    /**
     * As many names as there is room for; those of gaps only where they take it from no other. Fewer are marked as those
     * for which there is room in a narrow window.
     */
    private static String names(SvgCoordinates plane) {
        StringBuilder names = new StringBuilder();
        NavigableMap<Double, Double> taken = new TreeMap<>();
        NavigableMap<Double, Double> narrow = new TreeMap<>();
        for (boolean gaps : new boolean[] {false, true}) {
            for (int row = 0; row < plane.plot().rows(); row++) {
                String name = plane.plot().names().get(row);
                double half = width(name) / 2.0;
                double x = SvgText.centre(plane.middle(row), half);
                if (plane.plot().gap(row) == gaps && take(taken, x, half)) {
                    names.append(name(x, name, take(narrow, x, half * IN_A_NARROW_WINDOW)));
                }
            }
        }
        return names.toString();
    }

    private static boolean take(NavigableMap<Double, Double> taken, double x, double half) {
        boolean free = isFree(taken, x - half, x + half);
        if (free) {
            taken.put(x - half, x + half);
        }
        return free;
    }

    /** @param taken from where to where the names go that are set, by where they begin */
    private static boolean isFree(NavigableMap<Double, Double> taken, double from, double to) {
        var before = taken.lowerEntry(to);
        return before == null || before.getValue() <= from;
    }

    /** With a space behind it; short names do not stand closer than others, so that an axis stays quiet. */
    private static int width(String name) {
        return Math.max(NARROWEST, BLANK + SvgText.width(name));
    }

    private static String name(double x, String name, boolean always) {
        return "<text class=\"" + (always ? "name" : "name wide") + "\" x=\"" + SvgCoordinates.at(x) + "\" y=\""
                + (SvgCoordinates.HEIGHT - 10) + "\">" + HtmlEscaping.text(name) + "</text>\n";
    }
}
