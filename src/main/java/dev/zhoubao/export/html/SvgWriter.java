package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a chart as a picture of its own (SVG), with title, legend and colours for a light and a dark ground. */
public final class SvgWriter {

    private static final String ID = "chart";
    private static final int HEAD = 30;
    private static final int LINE = 22;
    private static final int MARGIN = 12;
    private static final int SAMPLE = 40;

    /** Its letters are larger and bolder than those that the guess of a width is for. */
    private static final int TITLE = 740;

    private static final int LABEL = SvgCoordinates.WIDTH - SAMPLE - 3 * MARGIN;

    private final HtmlEscaping html;

    public SvgWriter(Lang lang) {
        this.html = new HtmlEscaping(lang);
    }

    /** @param out is flushed, not closed */
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(picture(chart).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String picture(Chart chart) {
        PlotData plot = PlotData.of(chart);
        String title = lines("title", MARGIN, 20, SvgText.lines(chart.title(), TITLE));
        int head = HEAD + LINE * (SvgText.lines(chart.title(), TITLE).size() - 1);
        Legend legend = legend(chart.kind(), plot, head + SvgCoordinates.HEIGHT);
        int height = legend.end() + MARGIN;
        String description = chart.description().isEmpty() ? chart.title() : chart.description();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"" + html.language() + "\" role=\"img\" width=\""
                + SvgCoordinates.WIDTH + "\" height=\"" + height + "\" viewBox=\"0 0 " + SvgCoordinates.WIDTH + " "
                + height
                + "\" aria-labelledby=\"title description\">\n<title id=\"title\">" + HtmlEscaping.text(chart.title())
                + "</title>\n<desc id=\"description\">" + HtmlEscaping.text(description) + "</desc>\n<style>\n"
                + Stylesheet.CHARTS + "</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n"
                + title + "\n<svg y=\"" + head + "\" width=\"" + SvgCoordinates.WIDTH + "\" height=\""
                + SvgCoordinates.HEIGHT + "\">\n"
                + ChartFigure.plotted(chart.kind(), plot, ID) + "</svg>\n" + legend.text() + "</svg>\n";
    }

    /** @param end where the next thing below it may begin */
    private record Legend(String text, int end) {}

    private static Legend legend(Chart.Kind kind, PlotData plot, int top) {
        StringBuilder legend = new StringBuilder();
        int y = top;
        for (int i = 0; i < plot.series().size(); i++) {
            List<String> label = SvgText.lines(plot.series().get(i).label(), LABEL);
            legend.append("<g class=\"series ")
                    .append(SeriesStyle.of(i))
                    .append("\" transform=\"translate(")
                    .append(MARGIN)
                    .append(' ')
                    .append(y)
                    .append(")\">")
                    .append(ChartFigure.sample(kind, i, ID))
                    .append(lines("label", SAMPLE + MARGIN, 12, label))
                    .append("</g>\n");
            y += LINE * label.size();
        }
        return new Legend(legend.toString(), y);
    }

    private static String lines(String style, int x, int y, List<String> lines) {
        StringBuilder text = new StringBuilder("<text class=\"" + style + "\" y=\"" + y + "\">");
        for (int i = 0; i < lines.size(); i++) {
            text.append("<tspan x=\"")
                    .append(x)
                    .append(i == 0 ? "\">" : "\" dy=\"" + LINE + "\">")
                    .append(HtmlEscaping.text(lines.get(i)))
                    .append("</tspan>");
        }
        return text.append("</text>").toString();
    }
}
