package dev.zhoubao.export.html;

import dev.zhoubao.document.Chart;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a chart as a picture of its own (SVG), with title, legend and colours for a light and a dark ground. */
public final class SvgWriter {

    private static final String ID = "chart";
    private static final int HEAD = 30;
    private static final int LINE = 24;
    private static final int MARGIN = 12;
    private static final int SAMPLE = 40;

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
        int height = HEAD + SvgCoordinates.HEIGHT + LINE * plot.series().size() + MARGIN;
        String description = chart.description().isEmpty() ? chart.title() : chart.description();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"" + html.language() + "\" role=\"img\" width=\""
                + SvgCoordinates.WIDTH + "\" height=\"" + height + "\" viewBox=\"0 0 " + SvgCoordinates.WIDTH + " "
                + height
                + "\" aria-labelledby=\"title description\">\n<title id=\"title\">" + HtmlEscaping.text(chart.title())
                + "</title>\n<desc id=\"description\">" + HtmlEscaping.text(description) + "</desc>\n<style>\n"
                + Stylesheet.CHARTS + "</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n"
                + "<text class=\"title\" x=\"" + MARGIN + "\" y=\"20\">" + HtmlEscaping.text(chart.title())
                + "</text>\n<svg y=\"" + HEAD + "\" width=\"" + SvgCoordinates.WIDTH + "\" height=\""
                + SvgCoordinates.HEIGHT + "\">\n"
                + ChartFigure.plotted(chart.kind(), plot, ID) + "</svg>\n" + legend(chart.kind(), plot) + "</svg>\n";
    }

    private static String legend(Chart.Kind kind, PlotData plot) {
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < plot.series().size(); i++) {
            int y = HEAD + SvgCoordinates.HEIGHT + LINE * i;
            legend.append("<g class=\"series ")
                    .append(SeriesStyle.of(i))
                    .append("\" transform=\"translate(")
                    .append(MARGIN)
                    .append(' ')
                    .append(y)
                    .append(")\">")
                    .append(ChartFigure.sample(kind, i, ID))
                    .append("<text x=\"")
                    .append(SAMPLE + MARGIN)
                    .append("\" y=\"12\">")
                    .append(HtmlEscaping.text(plot.series().get(i).label()))
                    .append("</text></g>\n");
        }
        return legend.toString();
    }
}
