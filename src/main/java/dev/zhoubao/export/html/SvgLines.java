package dev.zhoubao.export.html;

import dev.zhoubao.export.html.PlotData.Series;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line for each series, broken wherever a row has no value. */
final class SvgLines {

    /** More points than these would hide their line. */
    private static final int MOST_MARKERS = 150;

    private SvgLines() {}

    static String of(SvgCoordinates plane) {
        StringBuilder lines = new StringBuilder();
        List<Series> series = plane.plot().series();
        for (int i = 0; i < series.size(); i++) {
            lines.append("<g class=\"series ")
                    .append(SeriesStyle.of(i))
                    .append("\">\n<path class=\"line\" d=\"")
                    .append(line(plane, series.get(i)))
                    .append("\"/>\n<path class=\"points\" d=\"")
                    .append(points(plane, series.get(i), PointShape.of(i)))
                    .append("\"/>\n</g>\n");
        }
        return lines.toString();
    }

    private static String line(SvgCoordinates plane, Series series) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int row = 0; row < plane.plot().rows(); row++) {
            @Nullable BigDecimal value = series.values().get(row);
            if (value != null) {
                path.append(drawing ? 'L' : 'M')
                        .append(SvgCoordinates.at(plane.middle(row)))
                        .append(' ')
                        .append(SvgCoordinates.at(plane.y(value)));
            }
            drawing = value != null;
        }
        return path.toString();
    }

    /** A point for each value; in a crowded chart only for those that no line leads to. */
    private static String points(SvgCoordinates plane, Series series, PointShape marker) {
        StringBuilder path = new StringBuilder();
        boolean crowded = plane.plot().rows() > MOST_MARKERS;
        for (int row = 0; row < plane.plot().rows(); row++) {
            @Nullable BigDecimal value = series.values().get(row);
            if (value != null && (!crowded || alone(series, row))) {
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
