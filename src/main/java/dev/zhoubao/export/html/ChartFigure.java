package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart as a figure: a drawing that is told in words, too, its caption and its legend. */
final class ChartFigure {

    /** Of more, the table of the same numbers is the better list. */
    private static final int MOST_LISTED = 60;

    private final HtmlEscaping html;
    private final Labels labels;
    private int number;

    ChartFigure(HtmlEscaping html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** @param section the title of the section, which names a table without a title of its own */
    String of(Chart chart, String section) {
        number++;
        String id = "chart-" + number;
        PlotData plot = PlotData.of(chart);
        String table = chart.table().title().isEmpty() ? section : chart.table().title();
        return "<figure>\n<figcaption id=\"" + id + "-caption\">" + html.words(chart.title()) + "</figcaption>\n"
                + "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "-caption\">\n"
                + drawing(chart, plot, id, table) + "</div>\n" + legend(chart.kind(), plot, id) + values(plot)
                + "</figure>\n";
    }

    private String drawing(Chart chart, PlotData plot, String id, String table) {
        return "<svg role=\"img\" viewBox=\"0 0 " + SvgCoordinates.WIDTH + " " + SvgCoordinates.HEIGHT
                + "\" aria-labelledby=\""
                + id + "-title " + id + "-desc\">\n<title id=\"" + id + "-title\">" + HtmlEscaping.text(chart.title())
                + "</title>\n<desc id=\"" + id + "-desc\">" + HtmlEscaping.text(description(chart, plot, table))
                + "</desc>\n" + plotted(chart.kind(), plot, id) + "</svg>\n";
    }

    /** Frame, data, and what a pointer is told. */
    static String plotted(Chart.Kind kind, PlotData plot, String id) {
        SvgCoordinates plane = SvgCoordinates.of(plot);
        String data = kind == Chart.Kind.LINES ? SvgLines.of(plane) : new SvgBars(id).of(plane);
        return SvgFrame.of(plane) + data + SvgEmphasis.of(plane, kind) + SvgHints.of(plane);
    }

    private String description(Chart chart, PlotData plot, String table) {
        String kind = labels.text(chart.kind() == Chart.Kind.LINES ? "html.lines" : "html.bars");
        String series = plot.series().stream().map(PlotData.Series::label).collect(Collectors.joining(", "));
        List<BigDecimal> values = plot.values().sorted().toList();
        if (values.isEmpty()) {
            return labels.text("html.chart.none", kind, series);
        }
        List<Integer> rows = IntStream.range(0, plot.rows())
                .filter(row -> !plot.gap(row))
                .boxed()
                .toList();
        String gaps = rows.size() < plot.rows() ? " " + labels.text("html.chart.gap") : "";
        return labels.text(
                        "html.chart.desc",
                        kind,
                        series,
                        String.valueOf(rows.size()),
                        plot.names().get(rows.get(0)),
                        plot.names().get(rows.get(rows.size() - 1)),
                        values.get(0).toPlainString(),
                        values.get(values.size() - 1).toPlainString())
                + gaps + " " + labels.text("html.chart.numbers", table);
    }

    private String legend(Chart.Kind kind, PlotData plot, String id) {
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">\n");
        for (int i = 0; i < plot.series().size(); i++) {
            String sample = sample(kind, i, id);
            legend.append("<li><svg aria-hidden=\"true\" class=\"sample series ")
                    .append(SeriesStyle.of(i))
                    .append("\" viewBox=\"0 0 40 16\">")
                    .append(sample)
                    .append("</svg> ")
                    .append(html.words(plot.series().get(i).label()))
                    .append("</li>\n");
        }
        return legend.append("</ul>\n").toString();
    }

    /** A piece of what a series looks like, 40 wide and 16 high. */
    static String sample(Chart.Kind kind, int series, String id) {
        return kind == Chart.Kind.LINES
                ? "<path class=\"line\" d=\"M0 8H40\"/><path class=\"points\" d=\""
                        + PointShape.of(series).at(20, 8) + "\"/>"
                : "<rect class=\"bar\" fill=\"url(#" + new SvgBars(id).pattern(series)
                        + ")\" x=\"1\" y=\"2\" width=\"38\" height=\"12\"/>";
    }

    /** What a pointer is told, for those who have none. */
    private String values(PlotData plot) {
        if (plot.rows() > MOST_LISTED) {
            return "";
        }
        return IntStream.range(0, plot.rows())
                .filter(row -> !plot.gap(row))
                .mapToObj(row -> "<li>" + html.words(SvgHints.words(plot, row)) + "</li>\n")
                .collect(Collectors.joining(
                        "",
                        "<details>\n<summary>" + html.words(labels.text("html.values")) + "</summary>\n<ul>\n",
                        "</ul>\n</details>\n"));
    }
}
