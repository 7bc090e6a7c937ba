package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Charts as Mermaid xychart blocks, which GitHub, GitLab and most editors draw and which stay readable where nothing
 * does. Mermaid can neither leave a gap in a line nor name its lines, so that every series is a chart of bars of its
 * own; a row without a value has no bar, and the next bar's name tells of it. The bars lie, as names of weeks below each
 * other do not overlap. Numbers stand in the names: Mermaid would shrink all of them to the shortest bar, and numbers along
 * the axis move its zero away from the bars.
 */
record MermaidCharts(Labels labels) {

    private static final int MOST_BARS = 60;
    private static final int LEAST_BARS = 2;

    private static final int BAR_HEIGHT = 24;
    private static final int FRAME_HEIGHT = 80;
    private static final int WIDTH = 760;

    /** At least 3 : 1 on white and on black. */
    private static final String COLOUR = "#3f7fbf";

    private record Bar(String name, BigDecimal value) {}

    String of(Chart chart) {
        return chart.series().stream()
                .map(series -> single(chart.alone(series)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String single(Chart chart) {
        List<Bar> all = bars(chart, chart.series().get(0));
        List<Bar> bars = all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
        BigDecimal top = chart.emphasis().top();
        List<Bar> drawn = top == null ? bars : upTo(top, bars);
        boolean sameAsBefore = top != null && drawn.equals(bars);
        if (bars.size() < LEAST_BARS || sameAsBefore) {
            return "";
        }
        String newest = bars.size() == all.size()
                ? ""
                : MarkdownEscaping.line(
                                labels.text("markdown.newest", String.valueOf(MOST_BARS), String.valueOf(all.size())))
                        + "\n\n";
        return newest + block(chart.title(), drawn);
    }

    /** A closer view: what lies beyond ends with the axis. Mermaid would draw it out of the picture. */
    private static List<Bar> upTo(BigDecimal top, List<Bar> bars) {
        return bars.stream()
                .map(bar -> new Bar(bar.name(), bar.value().min(top).max(top.negate())))
                .toList();
    }

    private List<Bar> bars(Chart chart, String series) {
        Table table = chart.table();
        int names = table.indexOf(chart.category());
        int values = table.indexOf(series);
        List<Bar> bars = new ArrayList<>();
        int gap = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Optional<BigDecimal> value = table.rows().get(row).get(values).number();
            if (value.isEmpty()) {
                gap += chart.spans().isEmpty() ? 1 : chart.spans().get(row);
            } else {
                String name = table.rows().get(row).get(names).words() + ": "
                        + value.get().toPlainString();
                bars.add(new Bar(
                        gap > 0 && !bars.isEmpty() ? labels.text("markdown.gap", gap) + " · " + name : name,
                        value.get()));
                gap = 0;
            }
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
                "    yAxis:",
                "      showLabel: false",
                "      showTick: false",
                "  themeVariables:",
                "    xyChart:",
                "      plotColorPalette: \"" + COLOUR + "\"",
                "---",
                "xychart-beta horizontal",
                "  accTitle: " + MermaidEscaping.line(title),
                "  title " + MermaidEscaping.text(title),
                "  x-axis [" + names + "]",
                "  y-axis " + low.toPlainString() + " --> " + high.toPlainString(),
                "  bar [" + values + "]",
                "```",
                "");
    }
}
