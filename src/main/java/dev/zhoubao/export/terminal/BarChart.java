package dev.zhoubao.export.terminal;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.terminal.PlotData.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Bars from a common zero, one a line with its number behind it; negative ones reach to the left. */
final class BarChart {

    /** More bars than this do not compare: they are drawn as lines. */
    static final int MOST = 60;

    private static final int LEAST_BAR = 8;

    private final PlotData data;
    private final SeriesStyle look;
    private final DisplayWidth text;
    private final char zero;
    private final String absent;
    private final List<AttributedString> names;
    private final int nameWidth;
    private final double low;
    private final double high;
    private final int room;

    /** @param data with at least one value */
    BarChart(PlotData data, int width, Display display) {
        CharacterSet symbols = display.symbols();
        this.data = data;
        this.look = new SeriesStyle(display);
        this.text = DisplayWidth.of(display.ambiguous());
        this.zero = symbols == CharacterSet.ASCII ? '|' : '│';
        this.absent = CellText.absent(symbols);
        this.names = data.categories().stream()
                .map(name -> LineWrapper.lines(new AttributedString(name), width / 3, text)
                        .get(0))
                .toList();
        this.nameWidth = names.stream().mapToInt(text::of).max().orElse(0);
        this.low = Math.min(0, data.values().min().orElseThrow());
        this.high = Math.max(0, data.values().max().orElseThrow());
        int numbers = data.values()
                .mapToObj(BarChart::plain)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        this.room = Math.max(LEAST_BAR, width - nameWidth - numbers - 3);
    }

    List<AttributedString> draw() {
        List<AttributedString> lines = new ArrayList<>();
        for (int category = 0; category < names.size(); category++) {
            for (int series = 0; series < data.lines().size(); series++) {
                AttributedString name = series == 0 ? names.get(category) : AttributedString.EMPTY;
                lines.add(bar(name, data.lines().get(series), category, series));
            }
        }
        return lines;
    }

    /** Signs and names of the series. */
    List<AttributedString> legend() {
        List<AttributedString> entries = new ArrayList<>();
        for (int series = 0; series < data.lines().size(); series++) {
            entries.add(look.legend(
                    series, look.fill(series), data.lines().get(series).label()));
        }
        return entries;
    }

    private AttributedString bar(AttributedString name, Line line, int category, int series) {
        double value = line.value(category);
        int length = line.given(category) ? cells(Math.abs(value)) : 0;
        int left = cells(-low);
        String bar = String.valueOf(look.fill(series)).repeat(length);
        AttributedStringBuilder shown =
                new AttributedStringBuilder().append(name).append(" ".repeat(nameWidth - text.of(name) + 1));
        if (value < 0) {
            shown.append(" ".repeat(left - length))
                    .styled(look.style(series), bar)
                    .styled(Palette.FAINT, String.valueOf(zero));
        } else {
            shown.append(" ".repeat(left))
                    .styled(Palette.FAINT, String.valueOf(zero))
                    .styled(look.style(series), bar);
        }
        return shown.append(" ")
                .append(line.given(category) ? plain(value) : absent)
                .toAttributedString();
    }

    /** A value other than zero has at least one cell. */
    private int cells(double size) {
        return size == 0 ? 0 : (int) Math.max(1, Math.round(size / (high - low) * (room - 1)));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
