package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import dev.zhoubao.export.html.PlotData.Series;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line for each series, broken wherever a row has no value. */
final class SvgLines {

    /** Half of what a lone value takes of its line where points are too many. */
    private static final double DOT = 1;

    private SvgLines() {}

    static String of(SvgCoordinates plane) {
        StringBuilder lines = new StringBuilder();
        List<Series> series = plane.plot().series();
        boolean crowded = plane.plot().rows() > Chart.MOST_MARKED;
        for (int i = 0; i < series.size(); i++) {
            lines.append("<g class=\"series ")
                    .append(SeriesStyle.of(i))
                    .append("\">\n<path class=\"line\" d=\"")
                    .append(line(plane, series.get(i), crowded))
                    .append("\"/>\n<path class=\"points\" d=\"")
                    .append(crowded ? "" : points(plane, series.get(i), PointShape.of(i)))
                    .append("\"/>\n</g>\n");
        }
        return plane.cut(lines.toString());
    }

    /** In a crowded chart a value that no line leads to is a piece of line by itself. */
    private static String line(SvgCoordinates plane, Series series, boolean crowded) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int row = 0; row < plane.plot().rows(); row++) {
            @Nullable BigDecimal value = series.values().get(row);
            if (value != null) {
                boolean dot = crowded && alone(series, row);
                path.append(drawing ? 'L' : 'M')
                        .append(SvgCoordinates.at(plane.middle(row) - (dot ? DOT : 0)))
                        .append(' ')
                        .append(SvgCoordinates.at(plane.y(value)))
                        .append(dot ? "h" + 2 * DOT : "");
            }
            drawing = value != null;
        }
        return path.toString();
    }

    private static String points(SvgCoordinates plane, Series series, PointShape marker) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < plane.plot().rows(); row++) {
            @Nullable BigDecimal value = series.values().get(row);
            if (value != null) {
                path.append(marker.at(plane.middle(row), plane.y(value)));
            }
        }
        return path.toString();
    }

    private static boolean alone(Series series, int row) {
        List<@Nullable BigDecimal> values = series.values();
        boolean before = row > 0 && values.get(row - 1) != null;
        boolean after = row + 1 < values.size() && values.get(row + 1) != null;
        return !before && !after;
    }
}
