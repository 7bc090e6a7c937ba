package dev.zhoubao.export.html;

import dev.zhoubao.export.html.PlotData.Series;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars side by side, upwards or downwards from zero, each series with a pattern of its own.
 *
 * @param id of the chart, which its patterns' names begin with
 */
record SvgBars(String id) {

    private static final double FILLED = 0.8;
    private static final int ROOM_FOR_NUMBER = 34;
    private static final int ABOVE = 4;
    private static final int BELOW = 13;

    /** Strokes on a tile of 8 by 8; the first series is plain. */
    private static final List<String> PATTERNS =
            List.of("", "M0 8L8 0", "M4 0V8", "M0 0L8 8", "M0 4H8", "M0 8L8 0M0 0L8 8", "M4 0V8M0 4H8", "M2 4H6");

    String of(SvgCoordinates plane) {
        List<Series> series = plane.plot().series();
        StringBuilder bars = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            bars.append("<g class=\"series ").append(SeriesStyle.of(i)).append("\">\n");
            for (int row = 0; row < plane.plot().rows(); row++) {
                @Nullable BigDecimal value = series.get(i).values().get(row);
                if (value != null) {
                    double width = plane.slot(row) * FILLED / Math.max(1, series.size());
                    double x = plane.edge(row) + plane.slot(row) * (1 - FILLED) / 2 + i * width;
                    bars.append(bar(plane, i, x, width, value));
                    numbers.append(width < ROOM_FOR_NUMBER ? "" : number(plane, x + width / 2, value));
                }
            }
            bars.append("</g>\n");
        }
        return patterns(series.size()) + plane.cut(bars.toString()) + numbers;
    }

    private String bar(SvgCoordinates plane, int series, double x, double width, BigDecimal value) {
        double zero = plane.y(BigDecimal.ZERO);
        double end = plane.y(value);
        return "<rect class=\"bar\" fill=\"url(#" + pattern(series) + ")\" x=\"" + SvgCoordinates.at(x)
                + "\" y=\""
                + SvgCoordinates.at(Math.min(zero, end)) + "\" width=\"" + SvgCoordinates.at(width) + "\" height=\""
                + SvgCoordinates.at(Math.abs(zero - end)) + "\"/>\n";
    }

    /** At the end of its bar; none where this is not drawn. */
    private static String number(SvgCoordinates plane, double x, BigDecimal value) {
        double y = plane.y(value) + (value.signum() < 0 ? BELOW : -ABOVE);
        return plane.cuts(value)
                ? ""
                : "<text class=\"value\" x=\"" + SvgCoordinates.at(x) + "\" y=\"" + SvgCoordinates.at(y) + "\">"
                        + value.toPlainString() + "</text>\n";
    }

    String patterns(int series) {
        StringBuilder patterns = new StringBuilder("<defs>\n");
        for (int i = 0; i < series; i++) {
            String strokes = PATTERNS.get(i % PATTERNS.size());
            patterns.append("<pattern id=\"")
                    .append(pattern(i))
                    .append("\" class=\"")
                    .append(SeriesStyle.of(i))
                    .append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"")
                    .append(strokes.isEmpty() ? "plain" : "ground")
                    .append("\" width=\"8\" height=\"8\"/><path class=\"stroke\" d=\"")
                    .append(strokes)
                    .append("\"/></pattern>\n");
        }
        return patterns.append("</defs>\n").toString();
    }

    String pattern(int series) {
        return id + "-fill-" + (series + 1);
    }
}
