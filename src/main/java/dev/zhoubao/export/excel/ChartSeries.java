package dev.zhoubao.export.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The series of a chart: lines with markers, or bars. */
final class ChartSeries {

    /** Distinct to people with impaired colour vision too (Okabe and Ito). */
    private static final int[] PALETTE = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000};

    /** Lines differ by the form of their markers too. */
    private static final MarkerStyle[] MARKERS = {
        MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE
    };

    private static final double LINE_WIDTH = 1.75;
    private static final int GAP_WIDTH = 40;
    private static final byte WHOLE_OVERLAP = 100;

    private ChartSeries() {}

    static void lines(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values, ChartData data) {
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        XDDFDataSource<?> categories = data.categories();
        data.series().forEach(column -> addLine(lines, categories, data, column));
        chart.plot(lines);
    }

    static void bars(
            XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values, ChartData data, BarGrouping grouping) {
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarGrouping(grouping);
        if (grouping == BarGrouping.STACKED) {
            bars.setOverlap(WHOLE_OVERLAP);
        }
        bars.setVaryColors(false);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP_WIDTH);
        XDDFDataSource<?> categories = data.categories();
        data.series().forEach(column -> addBars(bars, categories, data, column));
        chart.plot(bars);
    }

    private static void addLine(XDDFLineChartData lines, XDDFDataSource<?> categories, ChartData data, int column) {
        int index = lines.getSeriesCount();
        int colour = PALETTE[index % PALETTE.length];
        var line = (XDDFLineChartData.Series) lines.addSeries(categories, data.values(column));
        line.setTitle(data.label(column), data.labelCell(column));
        line.setSmooth(false);
        line.setMarkerStyle(MARKERS[index % MARKERS.length]);
        line.setLineProperties(stroke(colour, LINE_WIDTH));
        CTShapeProperties marker = line.getCTLineSer().getMarker().addNewSpPr();
        marker.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        marker.addNewLn().addNewNoFill();
    }

    private static void addBars(XDDFBarChartData bars, XDDFDataSource<?> categories, ChartData data, int column) {
        int colour = PALETTE[bars.getSeriesCount() % PALETTE.length];
        var bar = (XDDFBarChartData.Series) bars.addSeries(categories, data.values(column));
        bar.setTitle(data.label(column), data.labelCell(column));
        bar.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(colour))));
        // Otherwise Excel draws negative bars white.
        bar.setInvertIfNegative(false);
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
