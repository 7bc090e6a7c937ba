package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Charts as Mermaid xychart blocks, which GitHub, GitLab and most editors draw and which stay readable where nothing
 * does. Mermaid can neither leave a gap in a line nor name its lines, so that every series is a chart of bars of its
 * own; a row without a value has no bar and no place. The bars lie, as names of weeks below each other do not overlap.
 */
record MermaidCharts(Labels labels) {

    private static final int MOST_BARS = 60;
    private static final int LEAST_BARS = 2;
    private static final int BAR_HEIGHT = 24;
    private static final int FRAME_HEIGHT = 110;
    private static final int WIDTH = 760;

    /** Stands out from a white ground and from a dark one, and lets a number be read on it. */
    private static final String COLOUR = "#6fa8dc";

    private record Bar(String name, BigDecimal value) {}

    String of(Chart chart) {
        String blocks = chart.series().stream()
                .map(series -> of(chart, series))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        boolean whole = chart.series().stream()
                .allMatch(series ->
                        bars(chart, series).size() == chart.table().rows().size());
        return whole || blocks.isEmpty() ? blocks : note("markdown.absent") + blocks;
    }

    private String of(Chart chart, String series) {
        List<Bar> all = bars(chart, series);
        if (all.size() < LEAST_BARS) {
            return "";
        }
        List<Bar> bars = all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
        String label =
                chart.table().columns().get(chart.table().indexOf(series)).label();
        String newest = bars.size() == all.size()
                ? ""
                : note("markdown.newest", String.valueOf(MOST_BARS), String.valueOf(all.size()));
        String title = chart.titles().getOrDefault(series, chart.title() + " · " + label);
        return newest + block(title, bars);
    }

    private String note(String key, Object... values) {
        return MarkdownEscaping.line(labels.text(key, values)) + "\n\n";
    }

    /** A bar chart of Mermaid takes numbers only, so what has no value has no bar. */
    private static List<Bar> bars(Chart chart, String series) {
        Table table = chart.table();
        int names = table.indexOf(chart.category());
        int values = table.indexOf(series);
        List<Bar> bars = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            row.get(values)
                    .number()
                    .ifPresent(value -> bars.add(new Bar(row.get(names).words(), value)));
        }
        return bars;
    }

    private static String block(String title, List<Bar> bars) {
        BigDecimal low = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        String names =
                bars.stream().map(bar -> MermaidEscaping.text(bar.name())).collect(Collectors.joining(", "));
        String values = bars.stream().map(bar -> bar.value().toPlainString()).collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "```mermaid",
                "---",
                "config:",
                "  xyChart:",
                "    width: " + WIDTH,
                "    height: " + (FRAME_HEIGHT + BAR_HEIGHT * bars.size()),
                "    showDataLabel: true",
                "  themeVariables:",
                "    xyChart:",
                "      plotColorPalette: \"" + COLOUR + "\"",
                "---",
                "xychart-beta horizontal",
                "  title " + MermaidEscaping.text(title),
                "  x-axis [" + names + "]",
                "  y-axis " + low.toPlainString() + " --> " + high.toPlainString(),
                "  bar [" + values + "]",
                "```",
                "");
    }
}
