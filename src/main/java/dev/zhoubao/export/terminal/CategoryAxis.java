package dev.zhoubao.export.terminal;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The axis below a chart: a line with ticks, and as many names under it as find room without touching. */
final class CategoryAxis {

    private static final int GAP = 2;

    private final List<String> categories;
    private final int columns;
    private final IntUnaryOperator place;
    private final DisplayWidth text;
    private final StringBuilder line;
    private final StringBuilder names = new StringBuilder();

    /** @param place the column of a category */
    CategoryAxis(List<String> categories, int columns, IntUnaryOperator place, Display display) {
        CharacterSet symbols = display.symbols();
        this.text = DisplayWidth.of(display.ambiguous());
        this.categories = categories;
        this.columns = columns;
        this.place = place;
        this.line = new StringBuilder(
                String.valueOf(symbols == CharacterSet.ASCII ? '-' : '─').repeat(columns));
        char tick = symbols == CharacterSet.ASCII ? '+' : '┬';
        int stride = stride();
        int end = 0;
        for (int i = 0; i < categories.size() && stride > 0; i += stride) {
            line.setCharAt(place.applyAsInt(i), tick);
            names.append(" ".repeat(start(i) - end)).append(categories.get(i));
            end = start(i) + width(categories.get(i));
        }
    }

    /** The smallest distance at which every name has its room; 0 where not even one has. */
    private int stride() {
        int widest = categories.stream().mapToInt(text::of).max().orElse(0);
        if (widest == 0 || widest > columns) {
            return 0;
        }
        int stride = 1;
        while (!fits(stride)) {
            stride++;
        }
        return stride;
    }

    private boolean fits(int stride) {
        for (int i = stride; i < categories.size(); i += stride) {
            if (start(i) < start(i - stride) + width(categories.get(i - stride)) + GAP) {
                return false;
            }
        }
        return true;
    }

    /** A name begins below its tick, further left where the chart ends before it does. */
    private int start(int category) {
        return Math.min(place.applyAsInt(category), columns - width(categories.get(category)));
    }

    private int width(String name) {
        return text.of(name);
    }

    String line() {
        return line.toString();
    }

    String names() {
        return names.toString();
    }
}
