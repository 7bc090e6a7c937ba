package dev.zhoubao.export.html;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Over each row that has a value an unseen field, as far as a pointer can hit it, which tells the row's name and its values. */
final class SvgHints {

    private static final int NARROWEST = 3;

    private SvgHints() {}

    static String of(SvgCoordinates plane) {
        StringBuilder hints = new StringBuilder();
        for (int row = 0; row < plane.plot().rows(); row++) {
            if (!plane.plot().gap(row) && plane.slot(row) >= NARROWEST) {
                hints.append("<rect class=\"hint\" x=\"")
                        .append(SvgCoordinates.at(plane.edge(row)))
                        .append("\" y=\"")
                        .append(plane.top())
                        .append("\" width=\"")
                        .append(SvgCoordinates.at(plane.slot(row)))
                        .append("\" height=\"")
                        .append(plane.bottom() - plane.top())
                        .append("\"><title>")
                        .append(HtmlEscaping.text(words(plane.plot(), row)))
                        .append("</title></rect>\n");
            }
        }
        return hints.toString();
    }

    static String words(PlotData plot, int row) {
        StringJoiner values = new StringJoiner(", ", plot.names().get(row) + ": ", "");
        for (PlotData.Series series : plot.series()) {
            @Nullable BigDecimal value = series.values().get(row);
            if (value != null) {
                values.add(series.label() + " " + value.toPlainString());
            }
        }
        return values.toString();
    }
}
