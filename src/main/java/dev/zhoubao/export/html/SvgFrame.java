package dev.zhoubao.export.html;

import java.math.BigDecimal;

/** What lies behind the data: grid, axis, names, and a band for each row in which nothing has a value. */
final class SvgFrame {

    private static final int NAME_WIDTH = 64;

    private SvgFrame() {}

    static String of(SvgPlane plane) {
        return bands(plane) + grid(plane) + names(plane);
    }

    private static String bands(SvgPlane plane) {
        StringBuilder bands = new StringBuilder();
        for (int row = 0; row < plane.plot().rows(); row++) {
            if (plane.plot().gap(row)) {
                bands.append("<rect class=\"gap\" x=\"")
                        .append(SvgPlane.at(plane.edge(row)))
                        .append("\" y=\"")
                        .append(plane.top())
                        .append("\" width=\"")
                        .append(SvgPlane.at(plane.slot()))
                        .append("\" height=\"")
                        .append(plane.bottom() - plane.top())
                        .append("\"/>\n");
            }
        }
        return bands.toString();
    }

    private static String grid(SvgPlane plane) {
        StringBuilder grid = new StringBuilder();
        for (BigDecimal tick : plane.scale().ticks()) {
            String y = SvgPlane.at(plane.y(tick));
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

    /** As many names as there is room for. */
    private static String names(SvgPlane plane) {
        StringBuilder names = new StringBuilder();
        double free = 0;
        for (int row = 0; row < plane.plot().rows(); row++) {
            double x = plane.middle(row);
            if (x >= free) {
                free = x + NAME_WIDTH;
                names.append("<text class=\"name\" x=\"")
                        .append(SvgPlane.at(x))
                        .append("\" y=\"")
                        .append(SvgPlane.HEIGHT - 10)
                        .append("\">")
                        .append(Html.text(plane.plot().names().get(row)))
                        .append("</text>\n");
            }
        }
        return names.toString();
    }
}
