package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines across at values to compare with, and names at points. */
final class SvgEmphasis {

    private static final int ABOVE = 10;
    private static final int NUMBER = 12;
    private static final int LINE = 5;
    private static final int ROOM = 140;

    private SvgEmphasis() {}

    /** Names stand above the numbers of bars. */
    static String of(SvgCoordinates plane, Chart.Kind kind) {
        int above = kind == Chart.Kind.LINES ? ABOVE : ABOVE + NUMBER;
        Chart.Emphasis emphasis = plane.plot().emphasis();
        return emphasis.levels().stream().map(level -> level(plane, level)).collect(Collectors.joining())
                + emphasis.marks().stream()
                        .map(mark -> mark(plane, mark, above))
                        .collect(Collectors.joining());
    }

    /** Its name stands at the right end, or at the left one where the name of a point takes the right. */
    private static String level(SvgCoordinates plane, Chart.Level level) {
        double y = plane.y(level.value());
        boolean taken = plane.plot().emphasis().marks().stream()
                .anyMatch(mark -> plane.middle(mark.row()) > plane.right() - ROOM);
        return "<path class=\"level\" d=\"M" + plane.left() + " " + SvgCoordinates.at(y) + "H" + plane.right()
                + "\"/>\n<text class=\"level-name" + (taken ? " left" : "") + "\" x=\""
                + (taken ? plane.left() : plane.right()) + "\" y=\"" + SvgCoordinates.at(y - LINE) + "\">"
                + HtmlEscaping.text(level.label()) + "</text>\n";
    }

    private static String mark(SvgCoordinates plane, Chart.Mark mark, int above) {
        @Nullable
        BigDecimal value = plane.plot().series().stream()
                .filter(series -> series.id().equals(mark.series()))
                .findFirst()
                .map(series -> series.values().get(mark.row()))
                .orElse(null);
        return value == null || plane.cuts(value)
                ? ""
                : "<text class=\"mark\" x=\""
                        + SvgCoordinates.at(SvgText.centre(plane.middle(mark.row()), SvgText.width(mark.label()) / 2.0))
                        + "\" y=\""
                        + SvgCoordinates.at(Math.max(ABOVE, plane.y(value) - above)) + "\">"
                        + HtmlEscaping.text(mark.label())
                        + "</text>\n";
    }
}
