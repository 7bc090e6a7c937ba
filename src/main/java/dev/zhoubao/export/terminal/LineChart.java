package dev.zhoubao.export.terminal;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.terminal.PlotData.Line;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Lines over categories. Points are joined only where they stand side by side: a gap stays open. Both ends of every
 * unbroken stretch bear the series' mark, so do the highest and the lowest point, and others wherever there is room.
 */
final class LineChart {

    private static final AttributedStyle AXIS = Palette.FAINT;
    /** Cells between two marks of a line. */
    private static final int MARK_GAP = 6;

    private static final int COLUMNS_PER_ROW = 6;
    private static final int LEAST_ROWS = 8;
    private static final int MOST_ROWS = 18;
    private static final int AXIS_WIDTH = 2;
    private static final int LEAST_COLUMNS = 12;

    private final PlotData data;
    private final Display display;
    private final CharacterSet symbols;
    private final ValueAxis scale;
    private final List<String> labels;
    private final int labelWidth;
    private final int columns;
    private final int rowsPerStep;
    private final Canvas canvas;

    /** @param data with at least one value */
    LineChart(PlotData data, int width, Display display) {
        this.data = data;
        this.display = display;
        this.symbols = display.symbols();
        this.scale = ValueAxis.of(
                data.values().min().orElseThrow(), data.values().max().orElseThrow());
        this.labels = scale.labels();
        this.labelWidth = labels.stream().mapToInt(String::length).max().orElse(0);
        this.columns = Math.max(LEAST_COLUMNS, width - labelWidth - AXIS_WIDTH);
        int wanted = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, width / COLUMNS_PER_ROW));
        this.rowsPerStep = Math.max(2, Math.round((float) wanted / scale.count()));
        this.canvas = new Canvas(columns, rows(), display);
    }

    private int rows() {
        return scale.count() * rowsPerStep + 1;
    }

    List<AttributedString> draw() {
        for (int series = data.lines().size() - 1; series >= 0; series--) {
            draw(data.lines().get(series), series);
        }
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            lines.add(row(row));
        }
        CategoryAxis axis =
                new CategoryAxis(data.categories(), columns, category -> x(category) / canvas.dotsAcross(), display);
        String corner = symbols == CharacterSet.ASCII ? " +" : " └";
        lines.add(new AttributedString(" ".repeat(labelWidth) + corner + axis.line(), AXIS));
        lines.add(new AttributedString(" ".repeat(labelWidth + AXIS_WIDTH) + axis.names(), AXIS));
        return lines;
    }

    /** Signs and names of the lines, and the sign that stands where marks meet, once drawn. */
    List<AttributedString> legend() {
        SeriesStyle look = new SeriesStyle(display);
        List<AttributedString> entries = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (int series = 0; series < data.lines().size(); series++) {
            entries.add(look.legend(
                    series, look.mark(series), data.lines().get(series).label()));
            marks.append(marks.isEmpty() ? "" : "/").append(look.mark(series));
        }
        if (canvas.isShared()) {
            entries.add(new AttributedString(look.shared() + " " + marks));
        }
        return entries;
    }

    private AttributedString row(int row) {
        boolean tick = row % rowsPerStep == 0;
        String label = tick ? labels.get(row / rowsPerStep) : "";
        String edge = symbols == CharacterSet.ASCII ? (tick ? " +" : " |") : (tick ? " ┤" : " │");
        return new AttributedStringBuilder()
                .append(" ".repeat(labelWidth - label.length()))
                .styled(AXIS, label + edge)
                .append(canvas.row(row))
                .toAttributedString();
    }

    private void draw(Line line, int series) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.given(i) && line.given(i + 1)) {
                canvas.line(x(i), y(line, i), x(i + 1), y(line, i + 1), series);
            }
        }
        int marked = -MARK_GAP;
        for (int i = 0; i < line.size(); i++) {
            int column = x(i) / canvas.dotsAcross();
            if (line.given(i) && (line.ends(i) || line.isExtreme(i) || column - marked >= MARK_GAP)) {
                canvas.mark(x(i), y(line, i), series);
                marked = column;
            }
        }
    }

    private int x(int category) {
        int last = columns * canvas.dotsAcross() - 1;
        int count = data.categories().size();
        return count == 1 ? last / 2 : (int) Math.round((double) category * last / (count - 1));
    }

    /** The middle of a tick's row is the tick's value. */
    private int y(Line line, int category) {
        int down = canvas.dotsDown();
        double rowsBelow = scale.below(line.value(category)) * rowsPerStep;
        long dot = Math.round(rowsBelow * down + (down - 1) / 2.0);
        return (int) Math.max(0, Math.min((long) rows() * down - 1, dot));
    }
}
