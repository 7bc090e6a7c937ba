package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Chart;
import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** A native chart with a title, two axes and, for several series, a legend; a missing value is a gap. */
public final class ExcelChart {

    private static final double TITLE_SIZE = 12;
    private static final int GRID_LINE = 0xD9D9D9;

    private final Chart chart;
    private final ChartData data;
    private final String title;

    private ExcelChart(Chart chart, ChartData data) {
        this.chart = chart;
        this.data = data;
        this.title = SafeText.line(chart.title());
    }

    /**
     * Draws a chart, if it has anything to draw.
     *
     * @param range the cells of its table, if they are in the workbook
     * @param place its upper left cell
     */
    public static void draw(
            Chart chart, Optional<TableRange> range, XSSFSheet sheet, CellAddress place, ChartSize size) {
        ChartData data = new ChartData(chart, range);
        if (data.isDrawable()) {
            new ExcelChart(chart, data).draw(sheet, place, size);
        }
    }

    private void draw(XSSFSheet sheet, CellAddress place, ChartSize size) {
        String description = SafeText.line(chart.description());
        XSSFChart drawn = OneCellAnchor.createChart(sheet, place, size, title, description);
        head(drawn);
        XDDFChartAxis names = data.isByDay()
                ? drawn.createDateAxis(AxisPosition.BOTTOM)
                : drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        shape(names, values);
        CTPlotArea area = drawn.getCTChart().getPlotArea();
        if (data.isByDay()) {
            new MonthAxis(data).dress(area.getDateAxArray(0));
        } else {
            keepNames(area.getCatAxArray(0));
        }
        Optional<ValueRange> range = ValueRange.of(data, chart);
        range.ifPresent(ends -> {
            values.setMinimum(ends.low());
            values.setMaximum(ends.high());
            values.setMajorUnit(ends.step());
        });
        switch (chart.kind()) {
            case LINES -> ChartSeries.lines(drawn, names, values, data, chart.emphasis());
            case BARS -> ChartSeries.bars(drawn, names, values, data, BarGrouping.CLUSTERED);
            case STACKED_BARS -> ChartSeries.bars(drawn, names, values, data, BarGrouping.STACKED);
        }
        if (chart.kind() != Chart.Kind.STACKED_BARS) {
            range.ifPresent(ends -> PointNames.of(drawn, data, ends, chart));
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
        boolean levels = chart.emphasis().levels().stream()
                .anyMatch(level -> data.column(level.column()).isPresent());
        if (data.series().size() > 1 || levels) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** Without titles of axes, which would take room: the chart's own names the unit. */
    private void shape(XDDFChartAxis names, XDDFValueAxis values) {
        if (data.isByDay()) {
            names.setNumberFormat(MonthAxis.FORMAT);
            names.setMinimum(DateUtil.getExcelDate(data.days().first()));
            if (!chart.emphasis().marks().isEmpty()) {
                names.setMaximum(DateUtil.getExcelDate(data.days().last()));
            }
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
    }

    /** Otherwise Excel takes names that look like days for such. */
    private static void keepNames(CTCatAx axis) {
        (axis.isSetAuto() ? axis.getAuto() : axis.addNewAuto()).setVal(false);
    }
}
