package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Chart;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineJoinMiterProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The series of a chart: lines with markers, or bars. */
final class ChartSeries {

    /** Distinct to people with impaired colour vision too (Okabe and Ito). */
    private static final int[] PALETTE = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000};

    /** Lines differ by the form of their markers too. */
    private static final MarkerStyle[] MARKERS = {
        MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE
    };

    private static final int LEVEL = 0x595959;
    private static final double LINE_WIDTH = 1.75;
    private static final int GAP_WIDTH = 40;
    /** The points across that a chart of half a page has for its days. */
    private static final double PLOT_WIDTH = 400;

    /** Bars on an axis of dates are a day wide; their outline widens them to most of a week, as far as it stays thin. */
    private static final int OUTLINE_DAYS = 4;

    private static final double WIDEST_OUTLINE = 3;
    private static final String WHOLE_OVERLAP = "100";

    private ChartSeries() {}

    static void lines(
            XSSFChart chart, XDDFChartAxis names, XDDFValueAxis values, ChartData data, Chart.Emphasis emphasis) {
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        XDDFDataSource<?> categories = data.categories();
        data.series().forEach(column -> addLine(lines, categories, data, column));
        emphasis.levels().forEach(level -> addLevel(lines, categories, data, level));
        plot(lines);
    }

    /** A line across, over a column that has its value in every row. */
    private static void addLevel(
            XDDFLineChartData lines, XDDFDataSource<?> categories, ChartData data, Chart.Level level) {
        data.column(level.column()).ifPresent(column -> {
            var line = (XDDFLineChartData.Series) lines.addSeries(categories, data.values(column));
            line.setTitle(data.label(column), data.labelCell(column));
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties stroke = stroke(LEVEL, 1);
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            line.setLineProperties(stroke);
        });
    }

    static void bars(XSSFChart chart, XDDFChartAxis names, XDDFValueAxis values, ChartData data, BarGrouping grouping) {
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarGrouping(grouping);
        bars.setVaryColors(false);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(data.isByDay() ? 0 : GAP_WIDTH);
        XDDFDataSource<?> categories = data.categories();
        data.series().forEach(column -> addBars(bars, categories, data, column));
        plot(bars);
        if (grouping == BarGrouping.STACKED) {
            CTBarChart stacked = chart.getCTChart().getPlotArea().getBarChartArray(0);
            try (XmlCursor cursor = stacked.getGapWidth().newCursor()) {
                ChartMarkup.leave(cursor);
                ChartMarkup.value(cursor, "overlap", WHOLE_OVERLAP);
            }
        }
    }

    /** Series by series: the chart's own method first copies every value into a workbook of its own, which nobody reads. */
    private static void plot(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
    }

    private static void addLine(XDDFLineChartData lines, XDDFDataSource<?> categories, ChartData data, int column) {
        int index = lines.getSeriesCount();
        int colour = PALETTE[index % PALETTE.length];
        var line = (XDDFLineChartData.Series) lines.addSeries(categories, data.values(column));
        line.setTitle(data.label(column), data.labelCell(column));
        line.setSmooth(false);
        line.setLineProperties(stroke(colour, LINE_WIDTH));
        MarkerStyle style = MARKERS[index % MARKERS.length];
        if (data.rows() <= Chart.MOST_MARKED) {
            line.setMarkerStyle(style);
            fill(line.getCTLineSer().getMarker(), colour);
        } else {
            line.setMarkerStyle(MarkerStyle.NONE);
            markLonely(line, style, colour, data, column);
        }
    }

    /** Where no line leads to a value, nothing else would show it. */
    private static void markLonely(
            XDDFLineChartData.Series line, MarkerStyle style, int colour, ChartData data, int column) {
        for (int row = 0; row < data.rows(); row++) {
            if (data.isAlone(column, row)) {
                line.getDataPoint(row).setMarkerStyle(style);
                CTLineSer shape = line.getCTLineSer();
                fill(shape.getDPtArray(shape.sizeOfDPtArray() - 1).getMarker(), colour);
            }
        }
    }

    private static void fill(CTMarker marker, int colour) {
        CTShapeProperties shape = marker.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        shape.addNewLn().addNewNoFill();
    }

    private static void addBars(XDDFBarChartData bars, XDDFDataSource<?> categories, ChartData data, int column) {
        int colour = PALETTE[bars.getSeriesCount() % PALETTE.length];
        var bar = (XDDFBarChartData.Series) bars.addSeries(categories, data.values(column));
        bar.setTitle(data.label(column), data.labelCell(column));
        bar.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(colour))));
        if (data.isByDay()) {
            bar.setLineProperties(outline(colour, data.days().days()));
        }
        // Otherwise Excel draws negative bars white.
        bar.setInvertIfNegative(false);
    }

    private static XDDFLineProperties outline(int colour, long days) {
        XDDFLineProperties outline = stroke(colour, Math.min(WIDEST_OUTLINE, OUTLINE_DAYS * PLOT_WIDTH / days));
        outline.setLineJoinProperties(new XDDFLineJoinMiterProperties());
        return outline;
    }

    static XDDFLineProperties stroke(int rgb, double width) {
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb))));
        stroke.setWidth(width);
        return stroke;
    }

    private static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
