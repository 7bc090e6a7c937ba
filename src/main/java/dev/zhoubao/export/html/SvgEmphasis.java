package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines across at values to compare with, and names at points. */
final class SvgEmphasis {

    private static final int ABOVE = 10;
    private static final int LINE = 5;

    private SvgEmphasis() {}

    static String of(SvgCoordinates plane) {
        Chart.Emphasis emphasis = plane.plot().emphasis();
        return emphasis.levels().stream().map(level -> level(plane, level)).collect(Collectors.joining())
                + emphasis.marks().stream().map(mark -> mark(plane, mark)).collect(Collectors.joining());
    }

    private static String level(SvgCoordinates plane, Chart.Level level) {
        double y = plane.y(level.value());
        return "<path class=\"level\" d=\"M" + plane.left() + " " + SvgCoordinates.at(y) + "H" + plane.right()
                + "\"/>\n<text class=\"level-name\" x=\"" + plane.right() + "\" y=\"" + SvgCoordinates.at(y - LINE)
                + "\">"
                + HtmlEscaping.text(level.label()) + "</text>\n";
    }

    private static String mark(SvgCoordinates plane, Chart.Mark mark) {
        @Nullable
        BigDecimal value = plane.plot().series().stream()
                .filter(series -> series.id().equals(mark.series()))
                .findFirst()
                .map(series -> series.values().get(mark.row()))
                .orElse(null);
        return value == null || plane.y(value) < 0
                ? ""
                : "<text class=\"name\" x=\"" + SvgCoordinates.at(plane.middle(mark.row())) + "\" y=\""
                        + SvgCoordinates.at(Math.max(ABOVE, plane.y(value) - ABOVE)) + "\">"
                        + HtmlEscaping.text(mark.label())
                        + "</text>\n";
    }
}
