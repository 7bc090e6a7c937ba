package dev.zhoubao.export.excel;

import dev.zhoubao.document.Chart;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** A native chart with a title, two axes and, for several series, a legend; a missing value is a gap. */
final class ExcelChart {

    private static final double TITLE_SIZE = 12;
    private static final int GRID_LINE = 0xD9D9D9;

    private final Chart chart;
    private final ChartData data;
    private final String title;

    ExcelChart(Chart chart, ChartData data) {
        this.chart = chart;
        this.data = data;
        this.title = SafeText.line(chart.title());
    }

    void draw(XSSFSheet sheet, SheetPlan.Placed<?> placed, ChartSize size) {
        String description = SafeText.line(chart.description());
        XSSFChart drawn = OneCellAnchor.createChart(sheet, placed, size, title, description);
        head(drawn);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        shape(names, values);
        keepNames(drawn.getCTChart().getPlotArea().getCatAxArray(0));
        turnTitle(drawn.getCTChart().getPlotArea().getValAxArray(0));
        switch (chart.kind()) {
            case LINES -> ChartSeries.lines(drawn, names, values, data);
            case BARS -> ChartSeries.bars(drawn, names, values, data, BarGrouping.CLUSTERED);
            case STACKED_BARS -> ChartSeries.bars(drawn, names, values, data, BarGrouping.STACKED);
        }
    }

    private void head(XSSFChart drawn) {
        if (title.isEmpty()) {
            drawn.setAutoTitleDeleted(true);
        } else {
            drawn.setTitleText(title);
            drawn.setTitleOverlay(false);
            drawn.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_SIZE);
        }
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        drawn.setPlotOnlyVisibleCells(false);
        if (data.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void shape(XDDFCategoryAxis names, XDDFValueAxis values) {
        if (!data.isByDay()) {
            names.setTitle(data.categoryLabel());
        }
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties().setLineProperties(ChartSeries.stroke(GRID_LINE, 0.75));
        values.setNumberFormat(data.axisFormat());
        if (!data.isNegativeSomewhere()) {
            values.setMinimum(0);
        }
        if (data.isPartOfWhole()) {
            values.setMaximum(1);
        }
        String unit = data.unit();
        if (!unit.isEmpty()) {
            values.setTitle(unit);
        }
    }

    /** Days stay names: on an axis of dates the bars of a week are a day wide, and its gaps are not those of the rows. */
    private static void keepNames(CTCatAx axis) {
        (axis.isSetAuto() ? axis.getAuto() : axis.addNewAuto()).setVal(false);
    }

    /** A unit of one character, such as 个, cannot be read when it lies on its side. */
    private static void turnTitle(CTValAx axis) {
        if (axis.isSetTitle()) {
            axis.getTitle().getTx().getRich().getBodyPr().setRot(0);
        }
    }
}
