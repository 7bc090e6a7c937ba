package dev.zhoubao.export.html;

import java.math.BigDecimal;
import java.util.TreeSet;

/** What lies behind the data: grid, axis, names, and a band for each row in which nothing has a value. */
final class SvgFrame {

    private static final int NAME_WIDTH = 64;
    private static final int DIGIT = 9;
    private static final int LINE = 14;

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

    /** As many names as there is room for; those of gaps only where they take it from no other. */
    private static String names(SvgCoordinates plane) {
        StringBuilder names = new StringBuilder();
        TreeSet<Double> taken = new TreeSet<>();
        for (boolean gaps : new boolean[] {false, true}) {
            for (int row = 0; row < plane.plot().rows(); row++) {
                double x = Math.min(plane.middle(row), SvgCoordinates.WIDTH - NAME_WIDTH / 2.0);
                if (plane.plot().gap(row) == gaps
                        && taken.subSet(x - NAME_WIDTH, false, x + NAME_WIDTH, false)
                                .isEmpty()) {
                    taken.add(x);
                    names.append(name(x, plane.plot().names().get(row)));
                }
            }
        }
        return names.toString();
    }

    private static String name(double x, String name) {
        return "<text class=\"name\" x=\"" + SvgCoordinates.at(x) + "\" y=\"" + (SvgCoordinates.HEIGHT - 10) + "\">"
                + HtmlEscaping.text(name) + "</text>\n";
    }
}
