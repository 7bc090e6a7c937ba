package dev.zhoubao.export.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** A native chart with lines and markers, a title, two axes and a legend; a missing value is a gap. */
final class LineChart {

    /** The rows of the usual height that a chart covers. */
    static final int ROWS = 18;

    /** Distinct to people with impaired colour vision too (Okabe and Ito). */
    private static final int[] PALETTE = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000};

    private static final double TITLE_SIZE = 12;
    private static final double LINE_WIDTH = 1.75;

    private final String title;
    private final ChartData data;

    LineChart(String title, ChartData data) {
        this.title = SafeText.line(title);
        this.data = data;
    }

    void draw(XSSFSheet sheet, int row, int column) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + ROWS);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(anchor);
        FixedAnchor.apply(drawing, title);
        head(chart);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        shape(names, values);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        lines.setVaryColors(false);
        XDDFDataSource<?> categories = data.categories();
        data.series().forEach(position -> addLine(lines, categories, position));
        chart.plot(lines);
    }

    private void head(XSSFChart chart) {
        if (title.isEmpty()) {
            chart.setAutoTitleDeleted(true);
        } else {
            chart.setTitleText(title);
            chart.setTitleOverlay(false);
            chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_SIZE);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private void shape(XDDFCategoryAxis names, XDDFValueAxis values) {
        names.setTitle(data.categoryLabel());
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.getOrAddMajorGridProperties().setLineProperties(stroke(0xD9D9D9, 0.75));
        if (data.isPercent()) {
            values.setNumberFormat("0.0%");
        }
        if (data.series().size() == 1) {
            values.setTitle(data.label(data.series().get(0)));
        }
    }

    private void addLine(XDDFLineChartData lines, XDDFDataSource<?> categories, int column) {
        int colour = PALETTE[lines.getSeriesCount() % PALETTE.length];
        var line = (XDDFLineChartData.Series) lines.addSeries(categories, data.values(column));
        line.setTitle(data.label(column), data.labelCell(column));
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.CIRCLE);
        line.setLineProperties(stroke(colour, LINE_WIDTH));
        CTShapeProperties marker = line.getCTLineSer().getMarker().addNewSpPr();
        marker.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        marker.addNewLn().addNewNoFill();
    }

    private static XDDFLineProperties stroke(int rgb, double width) {
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb))));
        stroke.setWidth(width);
        return stroke;
    }

    private static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
