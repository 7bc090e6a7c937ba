package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Chart;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Draws a chart in lines that fit a width, with a legend below. Nothing is drawn where there is no value, or no room. */
final class ChartDrawing {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 24;
    private static final int MOST_WIDTH = 160;

    private static final AttributedString GAP = new AttributedString("  ");

    private ChartDrawing() {}

    static List<AttributedString> of(Chart chart, Display display) {
        int width = display.width();
        DisplayWidth text = DisplayWidth.of(display.ambiguous());
        PlotData data = PlotData.of(chart);
        int columns = width == 0 ? USUAL_WIDTH : Math.min(width, MOST_WIDTH);
        if (data.isEmpty() || columns < LEAST_WIDTH) {
            return List.of();
        }
        boolean bars = chart.kind() != Chart.Kind.LINES
                && data.categories().size() * data.lines().size() <= BarChart.MOST;
        List<AttributedString> lines = new ArrayList<>();
        if (!chart.title().isEmpty()) {
            AttributedString title = new AttributedString(PlainText.of(chart.title()), Palette.STRONG);
            lines.addAll(LineWrapper.lines(title, columns, text));
        }
        if (bars) {
            BarChart drawn = new BarChart(data, columns, display);
            lines.addAll(drawn.draw());
            lines.addAll(flowed(drawn.legend(), columns, text));
        } else {
            LineChart drawn = new LineChart(data, columns, display);
            lines.addAll(drawn.draw());
            lines.addAll(flowed(drawn.legend(), columns, text));
        }
        return lines;
    }

    /** As many entries a line as fit. */
    private static List<AttributedString> flowed(List<AttributedString> entries, int columns, DisplayWidth text) {
        List<AttributedString> lines = new ArrayList<>();
        for (AttributedString entry : entries) {
            int last = lines.size() - 1;
            AttributedString longer = last < 0 ? entry : AttributedString.join(GAP, lines.get(last), entry);
            if (last >= 0 && text.of(longer) <= columns) {
                lines.set(last, longer);
            } else {
                lines.addAll(LineWrapper.lines(entry, columns, text));
            }
        }
        return lines;
    }
}
