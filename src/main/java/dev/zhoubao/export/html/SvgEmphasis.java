package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines across at values to compare with, and names at points. */
final class SvgEmphasis {

    private static final int ABOVE = 10;
    private static final int NUMBER = 12;
    private static final int LETTER = 13;
    private static final int LINE = 5;
    private static final int ROOM = 140;

    private SvgEmphasis() {}

    /** Names stand above the numbers of bars. */
    static String of(SvgCoordinates plane, Chart.Kind kind) {
        int above = kind == Chart.Kind.LINES ? ABOVE : ABOVE + NUMBER;
        Chart.Emphasis emphasis = plane.plot().emphasis();
        return emphasis.levels().stream().map(level -> level(plane, level)).collect(Collectors.joining())
                + marks(plane, above);
    }

    /** Those that cover no other, the furthest from the usual value first. */
    private static String marks(SvgCoordinates plane, int above) {
        Chart.Emphasis emphasis = plane.plot().emphasis();
        double usual = emphasis.levels().stream()
                .findFirst()
                .map(level -> plane.y(level.value()))
                .orElse(plane.y(BigDecimal.ZERO));
        List<Name> names = new ArrayList<>();
        emphasis.marks().stream()
                .flatMap(mark -> name(plane, mark, above).stream())
                .sorted(Comparator.comparingDouble(name -> -Math.abs(name.y() - usual)))
                .filter(name -> names.stream().noneMatch(name::covers))
                .forEach(names::add);
        return names.stream().map(Name::text).collect(Collectors.joining());
    }

    /** A name in the middle of a place, on its line. */
    private record Name(double x, double y, String label) {

        boolean covers(Name other) {
            return Math.abs(x - other.x) < (SvgText.width(label) + SvgText.width(other.label)) / 2.0
                    && Math.abs(y - other.y) < LETTER;
        }

        String text() {
            return "<text class=\"mark\" x=\"" + SvgCoordinates.at(x) + "\" y=\"" + SvgCoordinates.at(y) + "\">"
                    + HtmlEscaping.text(label) + "</text>\n";
        }
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

    /** Empty where its point is not drawn. */
    private static Optional<Name> name(SvgCoordinates plane, Chart.Mark mark, int above) {
        return plane.plot().series().stream()
                .filter(series -> series.id().equals(mark.series()))
                .flatMap(series -> Stream.ofNullable(series.values().get(mark.row())))
                .filter(value -> !plane.cuts(value))
                .findFirst()
                .map(value -> new Name(
                        SvgText.centre(plane.middle(mark.row()), SvgText.width(mark.label()) / 2.0),
                        Math.max(ABOVE, plane.y(value) - above),
                        mark.label()));
    }
}
